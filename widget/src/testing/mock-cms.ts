/** What a mocked path answers with: a body of success, or a whole response (also one that never comes). */
export type MockAnswer = { data: unknown; meta?: object } | Response | Promise<Response>;

export interface RecordedCall {
  method: string;
  path: string;
  body: unknown;
}

/** Another one for every page of tests, because what they keep in the browser is shared among pages. */
const DOMAIN = `cms-${crypto.randomUUID().slice(0, 8)}.example`;

/**
 * A CMS inside the test page: answers `fetch` by method and path under an address of its own. Everything else fails
 * as a network without a way would.
 * @example
 * const cms = new MockCms().on('GET /catalogue', () => ({ data: buildCatalogue() }));
 * cms.install(); // and cms.restore() after the test
 */
export class MockCms {
  private static visits = 0;

  /**
   * Another one from every `install` on: an element of the test before may keep its draft only after the next test has
   * begun, and is to offer it to nobody there.
   */
  static get api(): string {
    return `https://visit-${String(MockCms.visits)}.${DOMAIN}`;
  }

  readonly calls: RecordedCall[] = [];

  private readonly answers = new Map<string, (call: RecordedCall) => MockAnswer>();
  private readonly original = globalThis.fetch;

  /** @param route method and path without query: `POST /submissions` */
  on(route: string, answer: (call: RecordedCall) => MockAnswer): this {
    this.answers.set(route, answer);
    return this;
  }

  /** Answers from now on, in a browser that keeps nothing of an earlier visit. */
  install(): this {
    for (const name of Object.keys(localStorage).filter((one) => one.includes(DOMAIN))) {
      localStorage.removeItem(name);
    }
    MockCms.visits += 1;
    globalThis.fetch = (input, init) => this.answer(input, init);
    return this;
  }

  restore(): void {
    globalThis.fetch = this.original;
  }

  callsTo(route: string): RecordedCall[] {
    return this.calls.filter(({ method, path }) => `${method} ${path.split('?')[0]}` === route);
  }

  private async answer(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(input instanceof Request ? input.url : input);
    const base = `${MockCms.api}/api/member-services`;
    if (!url.host.endsWith(DOMAIN)) return this.original(input, init);
    if (!url.href.startsWith(base)) throw new TypeError('Failed to fetch');
    const path = url.href.slice(base.length);
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const call = { method: init.method ?? 'GET', path, body };
    this.calls.push(call);
    const answer = this.answers.get(`${call.method} ${path.split('?')[0]}`);
    if (!answer) throw new TypeError('Failed to fetch');
    const given = await answer(call);
    return given instanceof Response ? given : jsonResponse(200, { meta: {}, ...given });
  }
}

export function jsonResponse(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
