import { expect } from '../testing/expect.js';
import { fieldLanguage } from '../testing/field-language.js';

describe('digits of the association', () => {
  it('are written in every Arabic sentence, and chosen words still follow the number', async () => {
    const { say, words } = await fieldLanguage('ar', 'arabicIndic');
    const { remaining } = words.common.field;
    expect(say(remaining, { count: 3 }))
      .to.contain('٣')
      .and.not.match(/\d/);
    expect(say(remaining, { count: 3 })).not.to.equal(say(remaining, { count: 2 }));
    expect(say(remaining, { count: 1250 })).to.contain('١٬٢٥٠');
  });

  it('leave what is a name or a reference as it is', async () => {
    const { say } = await fieldLanguage('ar', 'arabicIndic');
    expect(say('طلبكم {{reference}}', { reference: 'AB12-CD34' })).to.equal('طلبكم AB12-CD34');
  });

  it('are Latin in English', async () => {
    const { say, words } = await fieldLanguage('en', 'arabicIndic');
    expect(say(words.common.field.remaining, { count: 3 })).to.contain('3');
  });
});
