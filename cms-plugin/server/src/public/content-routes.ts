import { FIRST_LOCALE, isLocale } from '@member-services/contract/forms';
import type { Locale } from '@member-services/contract/forms';
import type { Context } from 'koa';
import { digitsOf, serviceNamed } from '../content/content-snapshot.js';
import type { ContentSnapshot } from '../content/content-snapshot.js';
import { serveCatalogue } from '../content/serve/catalogue.js';
import { serveDocuments } from '../content/serve/documents.js';
import { serveQuestions } from '../content/serve/questions.js';
import { Reading } from '../content/serve/reading.js';
import type { ServedContent } from '../content/serve/reading.js';
import { serveService } from '../content/serve/service.js';
import type { Installation } from '../installation.js';
import { KeptAnswer } from './kept-answer.js';
import { refusal } from './public-route.js';
import type { PublicGetRoute, Refusal } from './public-route.js';
import { BODY_BYTES } from './read-json-body.js';

/** Short enough that a publication is on the website within seconds, long enough for a page and its neighbours. */
const CACHE_CONTROL = 'public, max-age=5';

type Serve = (
  content: ContentSnapshot,
  reading: Reading,
  params: Readonly<Record<string, string>>,
) => ServedContent<object> | Refusal;

/** The calls that hand out what is published, in one language each. */
export function contentRoutes(installation: Installation): PublicGetRoute[] {
  const { uploads } = installation.settings;
  const settingsOf = ({ book }: ContentSnapshot) => ({
    periods: book.newest.periods,
    bodyBytes: BODY_BYTES,
    uploads,
  });
  const route = (path: string, serve: Serve) => contentRoute(installation, path, serve);
  return [
    route('/catalogue', (content, reading) => serveCatalogue(content, reading, settingsOf(content))),
    route('/services/:slug', (content, reading, { slug = '' }) => {
      const service = serviceNamed(content, slug);
      return service
        ? serveService(content, service, reading, settingsOf(content))
        : refusal(404, 'unknownService');
    }),
    route('/faqs', serveQuestions),
    route('/documents', serveDocuments),
  ];
}

function contentRoute(installation: Installation, path: string, serve: Serve): PublicGetRoute {
  // An answer is kept with the content that it was made of, and goes with it when the content version moves.
  const kept = new WeakMap<ContentSnapshot, Map<string, KeptAnswer>>();

  const answerFor = (content: ContentSnapshot, locale: Locale, params: Readonly<Record<string, string>>) => {
    const answers = kept.get(content) ?? new Map<string, KeptAnswer>();
    kept.set(content, answers);
    const name = [locale, ...Object.values(params)].join('/');
    const known = answers.get(name);
    if (known) return known;
    const served = serve(content, new Reading(locale, digitsOf(content)), params);
    if ('kind' in served) return served;
    const made = new KeptAnswer(Buffer.from(JSON.stringify(served)), 'application/json; charset=utf-8');
    answers.set(name, made);
    return made;
  };

  return {
    path,
    query: ['locale'],
    async answer(ctx, params) {
      const locale = localeIn(ctx);
      if (!locale) return refusal(400, 'notAnOption', 'locale');
      const answer = answerFor(await installation.content.current(), locale, params);
      if (!(answer instanceof KeptAnswer)) return answer;
      await answer.write(ctx, CACHE_CONTROL);
      return undefined;
    },
  };
}

/** The language asked for; the association's first one when none is. */
function localeIn(ctx: Context): Locale | undefined {
  const locale = new URLSearchParams(ctx.querystring).get('locale');
  if (locale === null) return FIRST_LOCALE;
  return isLocale(locale) ? locale : undefined;
}
