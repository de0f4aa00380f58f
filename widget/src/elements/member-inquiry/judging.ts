import { civilDayOf, PRIVACY_NOTICE } from '@member-services/contract/forms';
import type { Catalogue, SubmissionBody, Validated } from '@member-services/contract/forms';
import { validateSubmissionBody } from '@member-services/contract/validate';

/**
 * The contract's judgement on an inquiry, brought along by a module of its own: Yup is not needed before.
 * @param now milliseconds
 */
export function judgeInquiry(body: object, { notices }: Catalogue, now: number): Validated<SubmissionBody> {
  return validateSubmissionBody({ kind: 'inquiry' }, body, {
    today: civilDayOf(now),
    declarationVersion: null,
    consentVersions: { [PRIVACY_NOTICE]: notices.privacy.version },
  });
}
