import { sameSecret } from '../domain/same-secret.js';
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

function permitted(token: string, header: string): boolean {
  return token !== '' && sameSecret(header, `Bearer ${token}`);
}
