import type { SubmissionReceipt } from '@member-services/contract/forms';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** What has just been sent, followed in the form's place. */
export function trackedCase(
  { reference, trackingToken }: SubmissionReceipt,
  api: string,
  level: number,
): TemplateResult {
  return html`<member-tracking
    api=${api}
    heading-level=${level}
    .reference=${reference}
    .token=${trackingToken}
  ></member-tracking>`;
}
