import type { Language } from '../../language/language.js';
import { COMMON_WORDS } from '../../language/messages/common.js';
import type { CommonWords } from '../../language/messages/common.js';
import { FILLING_WORDS } from '../../language/messages/filling.js';
import type { FillingWords } from '../../language/messages/filling.js';
import { INQUIRY_WORDS } from '../../language/messages/inquiry.js';
import type { InquiryWords } from '../../language/messages/inquiry.js';
import { QUESTIONS_WORDS } from '../../language/messages/questions.js';
import type { QuestionsWords } from '../../language/messages/questions.js';
import { RECEIPT_WORDS } from '../../language/messages/receipt.js';
import type { ReceiptWords } from '../../language/messages/receipt.js';
import { SUBMISSION_WORDS } from '../../language/messages/submission.js';
import type { SubmissionWords } from '../../language/messages/submission.js';

/** The areas of words that an inquiry is told in. */
export interface InquiryTables {
  common: CommonWords;
  inquiry: InquiryWords;
  questions: QuestionsWords;
  submission: SubmissionWords;
  /** Null until it has arrived, behind the first field. */
  filling: FillingWords | null;
  /** As above; the way on waits for it. */
  receipt: ReceiptWords | null;
}

export const INQUIRY_TABLES = {
  common: COMMON_WORDS,
  inquiry: INQUIRY_WORDS,
  questions: QUESTIONS_WORDS,
  submission: SUBMISSION_WORDS,
};

/** What follows behind the first field. */
export const LATER_INQUIRY_TABLES = { filling: FILLING_WORDS, receipt: RECEIPT_WORDS };

export type InquiryLanguage = Language<InquiryTables>;

/** The words of every sent form, where they speak of a request, speaking of a message. */
export function ofMessage(language: InquiryLanguage): InquiryLanguage {
  const { inquiry, receipt, submission } = language.words;
  return {
    ...language,
    words: {
      ...language.words,
      submission: {
        ...submission,
        failed: { ...submission.failed, title: inquiry.notSent },
      },
      receipt: receipt && {
        ...receipt,
        title: inquiry.received,
        nextCheck: inquiry.next,
        another: inquiry.another,
      },
    },
  };
}
