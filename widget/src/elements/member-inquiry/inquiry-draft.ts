import type { ServedField } from '@member-services/contract/forms';
import type { OpenForm } from '../../draft/draft-keeper.js';
import { messageFields, writerFields } from './inquiry-fields.js';
import type { InquiryFlow } from './inquiry-flow.js';
import type { InquiryLanguage } from './inquiry-tables.js';

/** All fields of a message, by the part of it in which their answers stand. */
export function fieldsOfInquiry({ words, locale }: InquiryLanguage): {
  version: null;
  applicant: ServedField[];
  answers: ServedField[];
} {
  return { version: null, applicant: writerFields(words), answers: messageFields(locale) };
}

/** A message as it stands, for keeping; null where there is nothing to keep, also once it was received. */
export function openInquiry(flow: InquiryFlow, language: InquiryLanguage): OpenForm | null {
  if (flow.sending.state.status === 'received' || !flow.isBegun) return null;
  const { applicant, answers } = fieldsOfInquiry(language);
  return {
    filled: flow.filled,
    step: flow.step,
    ...(flow.category ? { category: flow.category } : {}),
    formVersion: null,
    applicantFields: applicant,
    answerFields: answers,
  };
}
