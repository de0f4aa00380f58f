import { emulateMedia } from '@web/test-runner-commands';
import { EXAMPLES } from '../../gallery/examples/examples.js';
import { stage } from '../../gallery/examples/example.js';
import { expect } from '../../src/testing/expect.js';
import { shownElements } from './shown-elements.js';

/* The page itself as the browser prints it: our own sheets are printed where a window may be opened. */

describe('a page that the browser prints', () => {
  let place: HTMLElement;

  beforeEach(async () => {
    place = document.createElement('main');
    document.body.append(place);
    await emulateMedia({ media: 'print' });
  });
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    place.remove();
  });

  /** Everything of an example that can be pressed and is drawn, by its words. */
  async function pressable(name: string): Promise<string[]> {
    const example = EXAMPLES.find((one) => one.name === name);
    if (!example) throw new Error(`There is no example "${name}".`);
    const { element, end } = await stage(example, 'ar', place);
    try {
      return shownElements(element)
        .filter((one) => one.matches('button, summary'))
        .map((one) => one.innerText.replace(/\s+/g, ' ').trim());
    } finally {
      end();
    }
  }

  it('has nothing to press on a receipt', async () => {
    expect(await pressable('request, received')).to.deep.equal([]);
    expect(await pressable('inquiry, received')).to.deep.equal([]);
  });

  it('names the files of a case', async () => {
    const found = (await pressable('tracking, messages with files')).join(' ');
    expect(found).to.include('خطاب المستشفى.pdf');
    expect(found).to.include('بطاقة العضوية.pdf');
  });

  it('has no heading over what is folded up in a case', async () => {
    expect(await pressable('tracking, messages with files')).not.to.include('بياناتكم وموافقاتكم');
  });
});
