import { validateTracking } from '@member-services/contract/validate';
import { digitsOf } from '../content/content-snapshot.js';
import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { PublicPostRoute } from '../public/public-route.js';
import { findTracked } from './find-tracked.js';
import { track } from './track.js';

/** `POST /tracking`: where a case stands. Unknown and wrong answer alike: 404, the same body (decision 8). */
export function trackingRoute(installation: Installation): PublicPostRoute {
  return {
    path: '/tracking',
    purpose: 'tracking',
    async handle({ body, proved }) {
      const read = validateTracking(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      const submission = await findTracked(installation, read.value.reference, read.value.token, proved);
      if (!submission) return refusal(404, 'notFound');
      const data = await track(installation, submission);
      return { kind: 'ok', data, meta: { digits: digitsOf(await installation.content.current()) } };
    },
  };
}
