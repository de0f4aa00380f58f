import { begunReadsOf } from '../data/begun-reads.js';
import { Cms } from '../data/cms.js';
import { expect, fixture, html } from '../testing/expect.js';
import { beginReads } from './early-reads.js';

const ADDRESS = 'https://cms.example/api/member-services';
const isAnything = (data: unknown): data is unknown => data !== undefined;

describe('reads that are begun before an element’s code is there', () => {
  const { fetch } = globalThis;
  let asked: string[] = [];
  let modes: (RequestCredentials | undefined)[] = [];

  /** Everything that is asked for is answered so. */
  const answer = (respond: (signal: AbortSignal | null | undefined) => Promise<Response>) => {
    asked = [];
    modes = [];
    globalThis.fetch = (input, init) => {
      modes.push(init?.credentials);
      asked.push(input instanceof Request ? input.url : String(input));
      return respond(init?.signal);
    };
  };
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  const element = () => fixture(html`<not-yet-defined></not-yet-defined>`);

  it('are taken by the element, once', async () => {
    answer(() => Promise.resolve(new Response('{"data": 7}')));
    const request = document.createElement('member-faqs');
    beginReads(request, ADDRESS, 'ar');
    beginReads(request, ADDRESS, 'ar');
    expect(asked).to.deep.equal([`${ADDRESS}/faqs?locale=ar`]);
    const cms = new Cms(ADDRESS, begunReadsOf(request));
    expect((await cms.get('/faqs?locale=ar', isAnything)).ok).to.equal(true);
    expect(asked).to.have.length(1);
    expect((await cms.get('/faqs?locale=ar', isAnything)).ok).to.equal(true);
    expect(asked).to.have.length(2);
  });

  it('are left to an element that names its CMS, and to one that reads nothing', async () => {
    answer(() => Promise.resolve(new Response('{}')));
    const named = document.createElement('member-faqs');
    named.setAttribute('api', 'https://other.example');
    beginReads(named, ADDRESS, 'ar');
    beginReads(await element(), ADDRESS, 'ar');
    expect(asked).to.deep.equal([]);
  });

  it('take what a page has preloaded from another origin, and send no cookie to their own', () => {
    answer(() => Promise.resolve(new Response('{"data": 7}')));
    beginReads(document.createElement('member-faqs'), ADDRESS, 'ar');
    beginReads(document.createElement('member-faqs'), `${location.origin}/api/member-services`, 'ar');
    expect(modes).to.deep.equal(['same-origin', 'omit']);
  });

  it('do not keep anybody waiting for ever', async () => {
    answer(
      (signal) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error))),
    );
    const request = document.createElement('member-faqs');
    beginReads(request, ADDRESS, 'ar', 20);
    const outcome = await new Cms(ADDRESS, begunReadsOf(request)).get('/faqs?locale=ar', isAnything);
    expect(outcome.ok ? null : outcome.failure.cause).to.equal('timeout');
  });
});
