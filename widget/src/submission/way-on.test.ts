import { expect, waitUntil } from '../testing/expect.js';
import { NotRead, WayOn } from './way-on.js';

const host = {
  addController: () => undefined,
  removeController: () => undefined,
  requestUpdate: () => undefined,
  updateComplete: Promise.resolve(true),
};
const never = new Promise<object>(() => undefined);
const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('The way to the next step', () => {
  let way: WayOn;
  let told: string[];
  beforeEach(() => {
    told = [];
    way = new WayOn(host, (cause) => told.push(cause), { most: 60, said: 10 });
  });

  it('ends where nothing comes, and says before that it takes', async () => {
    const taken = way.take(never);
    await waitUntil(() => way.slow, 'Nothing said that it takes');
    expect(way.fetching).to.equal(true);
    expect(await taken).to.equal(null);
    expect([way.stuck, way.fetching, way.slow]).to.deep.equal([{ cause: 'timeout' }, false, false]);
  });

  it('says why by the true cause', async () => {
    await way.take(Promise.reject(new NotRead({ cause: 'unavailable', retryAfter: null })));
    expect(way.stuck).to.deep.equal({ cause: 'unavailable', retryAfter: null });
    await way.take(missing());
    expect(way.stuck).to.deep.equal({ cause: 'scriptFailed' });
    expect(told).to.deep.equal(['unavailable', 'scriptFailed']);
  });

  it('needs the page anew only where a script did not come twice', async () => {
    await way.take(missing());
    expect(way.needsReload).to.equal(false);
    await way.take(missing());
    expect(way.needsReload).to.equal(true);
    await way.take(Promise.reject(new NotRead({ cause: 'timeout' })));
    expect(way.needsReload).to.equal(false);
    await way.take(Promise.resolve({}));
    await way.take(missing());
    expect(way.needsReload).to.equal(false);
  });

  it('forgets what it waited for and what was stuck when the person goes elsewhere', async () => {
    const taken = way.take(Promise.resolve({}));
    way.leave();
    expect(await taken).to.equal(null);
    await way.take(missing());
    way.leave();
    expect(way.stuck).to.equal(null);
    const late = way.take(missing());
    way.leave();
    await late;
    expect(way.stuck).to.equal(null);
  });
});
