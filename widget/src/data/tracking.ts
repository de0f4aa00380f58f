import type { ApplicantActionBody, Tracking, TrackingBody } from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Outcome } from './outcome.js';

const isTracking = (data: unknown): data is Tracking =>
  hasKeys(data, 'reference', 'status', 'timeline', 'actions');

/** `POST /tracking`: where a submission stands. Unknown reference and wrong token alike are `notFound`. */
export function readTracking(cms: Cms, body: TrackingBody, signal?: AbortSignal): Promise<Outcome<Tracking>> {
  return cms.post('/tracking', body, isTracking, signal);
}

/** `POST /submissions/:reference/actions`: what the applicant may do; answers with the state after it. */
export function act(cms: Cms, reference: string, body: ApplicantActionBody): Promise<Outcome<Tracking>> {
  return cms.post(`/submissions/${encodeURIComponent(reference)}/actions`, body, isTracking);
}
