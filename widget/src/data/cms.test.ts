import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { expect } from '../testing/expect.js';
import { jsonResponse, MockCms } from '../testing/mock-cms.js';
import { addressOfAttribute, addressOfScript } from './cms-address.js';
import { Cms } from './cms.js';
import type { FailureCause } from './outcome.js';

const EASY_COUNTER = 3;
/** Work of a moment, of the shape that the CMS hands out. */
const easyChallenge = () =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter: EASY_COUNTER,
    deriveKey,
    hmacSignatureSecret: 'one',
    hmacKeySignatureSecret: 'other',
  });

const isNumber = (data: unknown): data is number => typeof data === 'number';

describe('the door to the CMS', () => {
  const mock = new MockCms();
  let cms: Cms;

  beforeEach(() => {
    mock.install();
    cms = new Cms(`${MockCms.api}/api/member-services`);
  });
  afterEach(() => mock.restore());

  it('hands over data of the right shape', async () => {
    mock.on('GET /number', () => ({ data: 7, meta: { locale: 'ar' } }));
    expect(await cms.get('/number', isNumber)).to.deep.equal({ ok: true, data: 7, meta: { locale: 'ar' } });
  });

  const failures: [string, FailureCause, () => Response | Promise<Response>][] = [
    [
      'a page in place of JSON (a captive portal)',
      'intercepted',
      () => new Response('<html>', { status: 200 }),
    ],
    ['JSON of another make', 'intercepted', () => jsonResponse(200, { hello: 'world' })],
    ['data of another shape', 'intercepted', () => jsonResponse(200, { data: 'seven' })],
    ['a refusal that is no JSON', 'intercepted', () => new Response('no', { status: 403 })],
    ['no way to the CMS', 'unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['too many requests', 'tooManyRequests', () => jsonResponse(429, {})],
    ['a proxy without its server', 'unavailable', () => new Response('Bad gateway', { status: 502 })],
    ['what does not exist', 'notFound', () => jsonResponse(404, { data: null, error: {} })],
    ['a fault of the CMS', 'server', () => jsonResponse(500, { data: null, error: {} })],
  ];
  for (const [what, cause, answer] of failures) {
    it(`calls ${what} "${cause}"`, async () => {
      mock.on('GET /number', answer);
      const outcome = await cms.get('/number', isNumber);
      expect(outcome.ok ? null : outcome.failure.cause).to.equal(cause);
    });
  }

  it('reads how long to wait, and the faults of a refusal', async () => {
    mock.on('GET /number', () => jsonResponse(503, {}, { 'Retry-After': '12' }));
    expect(await cms.get('/number', isNumber)).to.deep.equal({
      ok: false,
      failure: { cause: 'unavailable', retryAfter: 12 },
    });
    const fault = { path: 'applicant.name', code: 'required', params: {} };
    const error = { details: { errors: [fault, 'nonsense'] } };
    mock.on('POST /number', () => jsonResponse(400, { error }));
    expect(await cms.post('/number', {}, isNumber)).to.deep.equal({
      ok: false,
      failure: { cause: 'refused', status: 400, errors: [fault], error },
    });
  });

  describe('where the CMS asks for a proof of work', () => {
    const challenged = (status: number) =>
      jsonResponse(status, {
        error: { details: { errors: [{ path: 'guard.proof', code: 'challengeRequired', params: {} }] } },
      });
    const work = async () => jsonResponse(200, { data: await easyChallenge(), meta: {} });

    for (const status of [403, 429]) {
      it(`brings one and sends the same again (${String(status)})`, async () => {
        const checking: boolean[] = [];
        cms.onChecking = (is) => checking.push(is);
        const bodies: unknown[] = [];
        mock.on('GET /challenge', work);
        mock.on('POST /number', (call) => {
          bodies.push(call.body);
          return bodies.length === 1 ? challenged(status) : { data: 7, meta: {} };
        });
        const outcome = await cms.post('/number', { typed: 'kept', guard: { elapsedMs: 9 } }, isNumber);
        expect(outcome.ok && outcome.data).to.equal(7);
        const [first, second] = bodies as [object, { guard: { proof: string } }];
        expect(second).to.deep.equal({ ...first, guard: { elapsedMs: 9, proof: second.guard.proof } });
        const { solution } = JSON.parse(atob(second.guard.proof)) as { solution: { counter: number } };
        expect(solution.counter).to.equal(EASY_COUNTER);
        expect(checking).to.deep.equal([true, false]);
      });
    }

    for (const status of [429, 404]) {
      it(`brings one for a file as well (${String(status)})`, async () => {
        const bodies: unknown[] = [];
        mock.on('GET /challenge', work);
        mock.on('POST /file', (call) => {
          bodies.push(call.body);
          return bodies.length === 1 ? challenged(status) : new Response('bytes');
        });
        const outcome = await cms.postForFile('/file', { token: 'kept' });
        expect(outcome.ok && (await outcome.data.text())).to.equal('bytes');
        const [first, second] = bodies as [object, { guard: { proof: string } }];
        expect(second).to.deep.equal({ ...first, guard: { proof: second.guard.proof } });
      });
    }

    it('says what the CMS said where the proof cannot be brought', async () => {
      mock.on('GET /challenge', () => jsonResponse(503, {}));
      mock.on('POST /number', () => challenged(403));
      const outcome = await cms.post('/number', {}, isNumber);
      expect(outcome.ok ? null : outcome.failure.cause).to.equal('refused');
    });

    it('tries once: a second refusal is told', async () => {
      let calls = 0;
      mock.on('GET /challenge', work);
      mock.on('POST /number', () => {
        calls += 1;
        return challenged(429);
      });
      const outcome = await cms.post('/number', {}, isNumber);
      expect(outcome.ok ? null : outcome.failure.cause).to.equal('tooManyRequests');
      expect(calls).to.equal(2);
    });
  });

  it('throws only when its caller has given up', async () => {
    mock.on('GET /number', () => Promise.reject(new DOMException('', 'AbortError')));
    const abort = new AbortController();
    abort.abort();
    let thrown = false;
    await cms.get('/number', isNumber, abort.signal).catch(() => (thrown = true));
    expect(thrown).to.equal(true);
  });

  it('takes a read that was begun before it', async () => {
    const begun = new Map([['/early', Promise.resolve(jsonResponse(200, { data: 1, meta: {} }))]]);
    const early = new Cms(MockCms.api, begun);
    expect((await early.get('/early', isNumber)).ok).to.equal(true);
    expect(begun.size).to.equal(0);
  });
});

describe('the address of the CMS', () => {
  it('is that of the attribute, with or without the interface’s own path', () => {
    const page = 'https://page.example/ar/';
    const base = 'https://cms.example/api/member-services';
    expect(addressOfAttribute('https://cms.example', page)).to.equal(base);
    expect(addressOfAttribute('https://cms.example/', page)).to.equal(base);
    expect(addressOfAttribute(base, page)).to.equal(base);
    expect(addressOfAttribute('/cms', page)).to.equal('https://page.example/cms/api/member-services');
  });

  it('is nothing that could run or leak', () => {
    for (const api of ['javascript:alert(1)', 'data:text/html,x', 'ftp://x', 'http://[']) {
      expect(addressOfAttribute(api, 'https://page.example/')).to.equal(null);
    }
  });

  it('is that of the script that brought the element', () => {
    const base = 'https://cms.example/api/member-services';
    expect(addressOfScript(`${base}/widget/embed.js`)).to.equal(base);
    expect(addressOfScript(`${base}/widget/chunks/ground-a1b2.js`)).to.equal(base);
    expect(addressOfScript('https://page.example/assets/app.js')).to.equal(null);
  });
});
