import { civilDayOf, PRIVACY_NOTICE } from '@member-services/contract/forms';
import type { Catalogue, SubmissionBody, Validated } from '@member-services/contract/forms';
import { knownForm, validateSubmissionBody } from '@member-services/contract/validate';
import type { About } from './about.js';

/**
 * The contract's judgement on an inquiry, brought along by a module of its own: Yup is not needed before.
 * @param now milliseconds
 */
export function judgeInquiry(
  body: object,
  { notices }: Catalogue,
  now: number,
  about: About | null,
): Validated<SubmissionBody> {
  const form = about && knownForm({ steps: [{ name: 'all', title: '', fields: [...about.fields] }] });
  const subject = about && form ? { about: { slug: about.slug, form } } : {};
  return validateSubmissionBody({ kind: 'inquiry', ...subject }, body, {
    today: civilDayOf(now),
    declarationVersion: null,
    consentVersions: { [PRIVACY_NOTICE]: notices.privacy.version },
  });
}
