import { createHash, timingSafeEqual } from 'node:crypto';
import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { PublicGetRoute } from '../public/public-route.js';

/**
 * `GET /metrics`: counters for Prometheus, for whoever shows the token of the settings. To everybody else, and where no
 * token is set, there is nothing here.
 */
export function metricsRoute({ settings, figures }: Installation): PublicGetRoute {
  return {
    path: '/metrics',
    query: [],
    async answer(ctx) {
      if (!permitted(settings.metricsToken, ctx.get('authorization'))) return refusal(404, 'notFound');
      ctx.set('Cache-Control', 'no-store');
      ctx.body = await figures.text();
      ctx.type = figures.contentType;
      return undefined;
    },
  };
}

/** Compared by their sums, so that neither length nor beginning of the token shows in the time taken. */
function permitted(token: string, header: string): boolean {
  if (token === '') return false;
  return timingSafeEqual(sum(`Bearer ${token}`), sum(header));
}

const sum = (text: string): Buffer => createHash('sha256').update(text).digest();
