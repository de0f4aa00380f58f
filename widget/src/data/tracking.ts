import type {
  ApplicantActionBody,
  RecoveryBody,
  RecoveryReceipt,
  Tracking,
  TrackingBody,
} from '@member-services/contract/forms';
import type { Cms } from './cms.js';
import { hasKeys } from './outcome.js';
import type { Failure, Outcome } from './outcome.js';

const isTracking = (data: unknown): data is Tracking =>
  hasKeys(data, 'reference', 'status', 'timeline', 'actions');

/** What an older CMS may not say yet, and an element would look for. */
const UNSAID: Omit<
  Tracking,
  'reference' | 'kind' | 'locale' | 'status' | 'submittedAt' | 'timeline' | 'applicant' | 'actions'
> = {
  ...{ messages: [], attachments: [], consents: [], privacy: [] },
  ...{ dueOn: null, decisionWindow: null, reopenUntil: null, appealUntil: null, closesOn: null },
  ...{ linkUntil: null, rating: null },
};

/** `POST /tracking`: where a submission stands. Unknown reference and wrong token alike are `notFound`. */
export function readTracking(cms: Cms, body: TrackingBody, signal?: AbortSignal): Promise<Outcome<Tracking>> {
  return postToCase(cms, '/tracking', body, signal);
}

const isTaken = (data: unknown): data is RecoveryReceipt => hasKeys(data, 'accepted');

/** `POST /tracking/recovery`: fresh links to the recorded contact. The answer is the same, whatever is found. */
export function recoverLinks(cms: Cms, body: RecoveryBody): Promise<Outcome<RecoveryReceipt>> {
  return cms.post('/tracking/recovery', body, isTaken);
}

/** `POST /submissions/:reference/actions`: what the applicant may do; answers with the state after it. */
export function act(cms: Cms, reference: string, body: ApplicantActionBody): Promise<Outcome<Tracking>> {
  return postToCase(cms, `/submissions/${encodeURIComponent(reference)}/actions`, body);
}

/** The case as it stands now, where an action came too late and the CMS says so; null where it must be read. */
export function presentCase(failure: Failure): Tracking | null {
  const said = failure.cause === 'refused' ? failure.error : undefined;
  if (!hasKeys(said, 'details') || !hasKeys(said.details, 'present')) return null;
  return isTracking(said.details.present) ? { ...UNSAID, ...said.details.present } : null;
}

/**
 * A reference on which somebody has tried out codes answers `notFound` to everybody for a while, save to whoever brings
 * a proof of work: so nobody can keep people from their own case.
 */
async function postToCase(
  cms: Cms,
  path: string,
  body: object,
  signal?: AbortSignal,
): Promise<Outcome<Tracking>> {
  const first = await cms.post(path, body, isTracking, signal);
  const outcome =
    !first.ok && first.failure.cause === 'notFound'
      ? await cms.postWithProof(path, body, isTracking, first, signal)
      : first;
  return outcome.ok ? { ...outcome, data: { ...UNSAID, ...outcome.data } } : outcome;
}
