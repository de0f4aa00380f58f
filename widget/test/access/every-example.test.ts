import { LOCALES } from '@member-services/contract/forms';
import { EXAMPLES } from '../../gallery/examples/examples.js';
import { stage } from '../../gallery/examples/example.js';
import { expectAccessible } from '../../src/testing/accessible.js';
import { expect } from '../../src/testing/expect.js';

describe('every view and every field, in every state', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => place.remove());

  it('has a name of its own', () => {
    expect(new Set(EXAMPLES.map(({ name }) => name)).size).to.equal(EXAMPLES.length);
  });

  for (const example of EXAMPLES) {
    for (const locale of LOCALES) {
      it(`${example.name} (${locale}) has nothing that axe finds`, async () => {
        const { element, end } = await stage(example, locale, place);
        try {
          await expectAccessible(element);
        } finally {
          end();
        }
      });
    }
  }
});
