import { randomBytes } from 'node:crypto';
import type { Applicant, SubmissionReceipt } from '@member-services/contract/forms';
import type { StrapiInstance } from '../../../test/strapi-instance.js';
import { installationOf } from '../src/installation.js';
import { submit } from '../src/submissions/submit.js';

/** Sends a request for help, a service without a committee, through the code that a visitor's takes. */
export async function sendHelpRequest(
  instance: StrapiInstance,
  applicant: Partial<Applicant> = {},
): Promise<SubmissionReceipt> {
  const installation = installationOf(instance.app);
  const { texts } = await installation.content.current();
  const versionOf = (key: string) => texts.get(key)?.version ?? '1.0';
  const outcome = await submit(installation, {
    idempotencyKey: randomBytes(12).toString('hex'),
    kind: 'service-request',
    service: 'help-request',
    locale: 'ar',
    applicant: {
      kind: 'member',
      name: 'عضو تجريبي ٠٠١',
      membershipNumber: '10001',
      email: 'member001@example.org',
      preferredChannel: 'email',
      ...applicant,
    },
    answers: { topic: 'procedure', description: 'أحتاج إلى توضيح خطوات التجديد.', urgency: 'normal' },
    declaration: { version: versionOf('declaration'), method: 'typed', signedName: 'عضو تجريبي' },
    consent: [
      { purpose: 'privacy-notice', version: versionOf('privacy-notice'), given: true },
      { purpose: 'process-request', version: versionOf('consent.process-request'), given: true },
    ],
    attachments: [],
  });
  if (outcome.kind !== 'created') throw new Error(`The request was not taken: ${JSON.stringify(outcome)}`);
  return outcome.receipt;
}
