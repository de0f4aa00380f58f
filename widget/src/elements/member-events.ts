import type { SubmissionKind } from '@member-services/contract/forms';

/** The events of the public elements. They bubble, cross shadow roots, and carry no personal data. */
export interface MemberEvents {
  /** The element's first view stands. */
  'member-ready': Record<string, never>;
  /** A submission was received by the CMS. */
  'member-submitted': { reference: string; kind: SubmissionKind };
  /** A rating was received by the CMS. */
  'member-rated': Record<string, never>;
  /** Something failed: a cause of `data/outcome.ts`, `noAddress` or `scriptFailed`. */
  'member-error': { code: string };
}
