import type { ApplicantKind, PreferredChannel } from '@member-services/contract/forms';
import type { WordLoaders } from '../language.js';

/** Words of every form that is sent: applicant, notice, checking, signing, sending. */
export interface SubmissionWords {
  step: string;
  applicant: {
    title: string;
    notice: string;
    wholeNotice: string;
    kind: string;
    kinds: Record<ApplicantKind, string>;
    name: string;
    nameHint: string;
    namePurpose: string;
    membershipNumber: string;
    membershipNumberHint: string;
    membershipNumberPurpose: string;
    nationalId: string;
    nationalIdPurpose: string;
    mobile: string;
    mobilePurpose: string;
    email: string;
    emailPurpose: string;
    preferredChannel: string;
    preferredChannelPurpose: string;
    channels: Record<PreferredChannel, string>;
  };
  /** In the same place on every step (policy E3, WCAG 3.2.6). */
  help: { title: string; notSure: string };
  check: {
    title: string;
    lead: string;
    notAnswered: string;
    lookAgain: string;
    consents: string;
    noticeRead: string;
    declare: string;
    sign: string;
    signHint: string;
    send: string;
    sending: string;
    waitingForFiles: string;
  };
  failed: {
    title: string;
    refused: string;
    challenge: string;
    keyReused: string;
    formChanged: string;
    again: string;
    review: string;
  };
}

export const SUBMISSION_WORDS: WordLoaders<SubmissionWords> = {
  ar: () => import('./first.ar.js').then((module) => module.submissionAr),
  en: () => import('./first.en.js').then((module) => module.submissionEn),
};
