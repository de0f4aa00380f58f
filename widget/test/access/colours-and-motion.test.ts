import { emulateMedia } from '@web/test-runner-commands';
import { EXAMPLES } from '../../gallery/examples/examples.js';
import { stage } from '../../gallery/examples/example.js';
import { expectAccessible } from '../../src/testing/accessible.js';
import { expect } from '../../src/testing/expect.js';
import { nameOf, shownElements } from './shown-elements.js';

/** One state of every view, and every type of field as it is filled in. */
const chosen = EXAMPLES.filter(
  ({ name, view }, index) =>
    (view === 'fields' && name.endsWith('filled')) ||
    EXAMPLES.findIndex((one) => one.view === view) === index,
);

describe('colours and motion', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('main');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
  });

  for (const example of EXAMPLES) {
    it(`${example.name}: every colour has its contrast on a dark page`, async () => {
      document.documentElement.style.colorScheme = 'dark';
      document.body.style.background = '#0f1f26';
      const { element, end } = await stage(example, 'ar', place);
      try {
        await expectAccessible(element);
      } finally {
        end();
      }
    });
  }

  for (const example of chosen) {
    it(`${example.name}: stands still for those who ask for no motion`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const { element, end } = await stage(example, 'ar', place);
      try {
        const moving = shownElements(element).filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return (
            animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
          );
        });
        expect(moving.map(nameOf)).to.deep.equal([]);
      } finally {
        end();
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  }
});
