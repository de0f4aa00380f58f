import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a page allows that holds the widget and nothing else, word for word as the guide says it. */
async function policyOfTheGuide(cms: string): Promise<string> {
  const guide = await readFile(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const [, policy] = /## Content Security Policy[\s\S]*?```\n([\s\S]*?)```/.exec(guide) ?? [];
  if (!policy) throw new Error('The guide on embedding says no policy.');
  return policy.replaceAll(/\s+/g, ' ').replaceAll('https://cms.example', cms).trim();
}

/** Somebody else's website, on an origin of its own, that embeds the widget by the one line. */
export class HostSite {
  private pages = new Map<string, { type: string; body: string; policy: string }>();

  private constructor(
    private readonly server: Server,
    private readonly cms: string,
    private readonly policy: string,
  ) {}

  static async start(cms: string): Promise<HostSite> {
    const server = createServer((request, response) => {
      const page = site.pages.get(request.url ?? '');
      if (!page) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'Content-Type': page.type, 'Content-Security-Policy': page.policy });
      response.end(page.body);
    });
    const site = new HostSite(server, cms, await policyOfTheGuide(cms));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return site;
  }

  get address(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  /**
   * A page with this body, under the guide's policy; with a style sheet of the page's own, that is allowed on top.
   * @param further more of the page's policy
   * @returns its address
   */
  page(path: string, body: string, css?: string, further = ''): string {
    const policy = `${this.policy}${css === undefined ? '' : "; style-src 'self'"}${further && `; ${further}`}`;
    const sheet = css === undefined ? '' : `<link rel="stylesheet" href="${path}.css">`;
    this.pages.set(`${path}.css`, { type: 'text/css', body: css ?? '', policy });
    this.pages.set(path, {
      type: 'text/html; charset=utf-8',
      policy,
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Somebody else</title>${sheet}
<script type="module" src="${this.cms}/api/member-services/widget/embed.js"></script></head><body>${body}</body></html>`,
    });
    return `${this.address}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
