/** How long the names of the widget's files are believed, in milliseconds; a name that is gone costs one empty request. */
const BELIEVED_MS = 300_000;
/** When a CMS that was away is asked again, in milliseconds. */
const AGAIN_MS = 5_000;

/**
 * A head start for the elements on a page (docs/embedding.md): lines for its head that send for an element's code
 * together with the widget's script, instead of after it. The CMS tells the names, which change with every version;
 * no page waits for them, and one without them works as well.
 * @param {string} cms address of the CMS
 * @param {() => number} now milliseconds
 */
export function headStart(cms, now = Date.now) {
  const folder = `${cms}/api/member-services/widget/`;
  /** @type {Record<string, string[]>} */
  let ahead = {};
  let askAgainAt = -Infinity;

  async function ask() {
    askAgainAt = now() + BELIEVED_MS;
    try {
      const answer = await fetch(`${folder}embed.json`, { signal: AbortSignal.timeout(10_000) });
      if (!answer.ok) throw new Error(`embed.json answered ${answer.status}`);
      const told = /** @type {{ ahead: typeof ahead }} */ (await answer.json());
      ahead = told.ahead;
    } catch {
      // The CMS is away or still starting: what was told last is still likely, and harmless where it is not.
      askAgainAt = now() + AGAIN_MS;
    }
  }

  return {
    ask,
    /**
     * @param {string} element name of the element
     * @param {string} locale `ar` or `en`
     */
    lines(element, locale) {
      if (now() >= askAgainAt) void ask();
      return [...new Set([...(ahead[element] ?? []), ...(ahead[locale] ?? [])])]
        .map((file) => `<link rel="modulepreload" href="${new URL(file, folder).href}">`)
        .join('\n');
    },
  };
}

const PLACE = /<!-- head start: ([a-z-]+) (ar|en) -->/g;

/** Puts the lines where a page has a place for them. @param {string} html @param {ReturnType<typeof headStart>} start */
export const withHeadStart = (html, start) =>
  html.replace(PLACE, (_, element, locale) => start.lines(element, locale));
