import type { Installation } from '../installation.js';
import { readContentVersion } from '../content/content-version.js';
import type { PublicGetRoute } from './public-route.js';
import { writeAnswer } from './write-answer.js';

/** `GET /health`: whether this instance can serve, for a load balancer. Says nothing else of it. */
export function healthRoute({ knex }: Installation): PublicGetRoute {
  return {
    path: '/health',
    query: [],
    async answer(ctx) {
      await readContentVersion(knex); // throws without a database, which is answered with 503
      writeAnswer(ctx, { kind: 'ok', data: { status: 'ok' } });
      return undefined;
    },
  };
}
