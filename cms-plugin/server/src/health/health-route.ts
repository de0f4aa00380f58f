import type { PublicGetRoute } from '../public/public-route.js';
import { writeAnswer } from '../public/write-answer.js';

/** `GET /health`: this process lives and answers. Asks nothing else, so that a slow database restarts no server. */
export function healthRoute(): PublicGetRoute {
  return {
    path: '/health',
    query: [],
    answer(ctx) {
      writeAnswer(ctx, { kind: 'ok', data: { status: 'ok' } });
      return Promise.resolve(undefined);
    },
  };
}
