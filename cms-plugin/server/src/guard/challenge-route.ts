import type { Installation } from '../installation.js';
import type { PublicGetRoute } from '../public/public-route.js';
import { writeAnswer } from '../public/write-answer.js';
import { newChallenge } from './challenge.js';

/** `GET /challenge`: work to be done where a call was answered with `challengeRequired`. */
export function challengeRoute({ keys }: Installation): PublicGetRoute {
  return {
    path: '/challenge',
    query: [],
    async answer(ctx) {
      // The process's own time: the library looks at no other when it comes back.
      writeAnswer(ctx, { kind: 'ok', data: await newChallenge(keys, Date.now()) });
      return undefined;
    },
  };
}
