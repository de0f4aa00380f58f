import { randomBytes } from 'node:crypto';
import type { Applicant, SubmissionReceipt } from '@member-services/contract/forms';
import type { StrapiInstance } from '../../../test/strapi-instance.js';
import { installationOf } from '../src/installation.js';
import { submit } from '../src/submissions/submit.js';

/** What a test's inquiry says that matters to it. */
export interface InquiryToSend {
  applicant?: Partial<Applicant>;
  category?: 'question' | 'suggestion' | 'complaint';
  subject?: string;
  message?: string;
  locale?: 'ar' | 'en';
  /** Milliseconds UTC. */
  now?: number;
}

/** Sends an inquiry through the code that a visitor's takes. */
export async function sendInquiry(
  instance: StrapiInstance,
  { applicant = {}, category = 'question', subject, message, locale = 'ar', now }: InquiryToSend = {},
): Promise<SubmissionReceipt> {
  const installation = installationOf(instance.app);
  const { texts } = await installation.content.current();
  const body = {
    idempotencyKey: randomBytes(12).toString('hex'),
    kind: 'inquiry',
    category,
    locale,
    applicant: {
      kind: 'public',
      name: 'زائرة تجريبية',
      email: 'visitor@example.org',
      preferredChannel: 'email',
      ...applicant,
    },
    answers: { subject: subject ?? 'موعد التجديد', message: message ?? 'متى يبدأ تجديد العضوية؟' },
    consent: [
      { purpose: 'privacy-notice', version: texts.get('privacy-notice')?.version ?? '1.0', given: true },
    ],
    attachments: [],
  };
  const outcome = await submit(installation, body, now === undefined ? {} : { now });
  if (outcome.kind !== 'created') throw new Error(`The inquiry was not taken: ${JSON.stringify(outcome)}`);
  return outcome.receipt;
}

/** Waits until something is so, or says that it did not become so. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 8_000,
): Promise<void> {
  const end = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
