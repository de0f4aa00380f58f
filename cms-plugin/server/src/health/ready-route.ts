import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { PublicGetRoute } from '../public/public-route.js';
import { writeAnswer } from '../public/write-answer.js';
import { whyNotReady } from './readiness.js';
import { WriteProbe } from './write-probe.js';

/** `GET /ready`: whether a load balancer should send people here; 503 names the reason, and nothing else of it. */
export function readyRoute(installation: Installation): PublicGetRoute {
  const { knex, keys, stopping } = installation;
  const writes = new WriteProbe(knex, () => installation.clock.now());
  return {
    path: '/ready',
    query: [],
    async answer(ctx) {
      const reason = await whyNotReady({ knex, keys, stopping, writes });
      if (reason !== undefined) return refusal(503, 'notReady', '', { reason });
      writeAnswer(ctx, { kind: 'ok', data: { status: 'ready' } });
      return undefined;
    },
  };
}
