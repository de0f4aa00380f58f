import { expect } from '../testing/expect.js';
import { fragmentOf, isOurs, routeOf } from './route.js';

describe('a route in the address fragment', () => {
  it('names a view or one service, and is read back as it was written', () => {
    for (const route of [
      { view: 'services', service: null },
      { view: 'services', service: 'membership-renewal' },
      { view: 'track', service: null },
    ] as const) {
      expect(routeOf(fragmentOf(route))).to.deep.equal(route);
    }
  });

  it('is found in a link with a secret behind it, encoded or not', () => {
    for (const fragment of [
      '#ms/track/KF7M2XQ9/k1.x',
      '#ms%2Ftrack%2FKF7M2XQ9%2Fk1.x',
      '#ms%252Ftrack%252FKF7M2XQ9',
    ]) {
      expect(isOurs(fragment)).to.equal(true);
      expect(routeOf(fragment)).to.deep.equal({ view: 'track', service: null });
    }
  });

  it('leaves what belongs to the page alone', () => {
    for (const fragment of ['', '#', '#content', '#msx/track', '#/ms/track', '#%E0%A4%A']) {
      expect(isOurs(fragment)).to.equal(false);
      expect(routeOf(fragment)).to.equal(null);
    }
    expect(routeOf('#ms/nowhere')).to.equal(null);
  });
});
