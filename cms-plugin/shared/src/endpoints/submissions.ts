import type { Applicant } from '../applicant/applicant.js';
import type { Answers } from '../form/form-definition.js';
import type { Locale } from '../text/localised-text.js';
import type { DecisionWindow, InquiryCategory, Status, SubmissionKind } from '../workflow/submission.js';

/** Against spam without asking anything of people: honeypot, time taken, proof of work. */
export interface Guard {
  trap?: string;
  elapsedMs?: number;
  proof?: string;
}

/** How a declaration is signed; `paper` only where staff record it with the scan (policy D1, E4). */
export const DECLARATION_METHODS = ['typed', 'drawn', 'paper'] as const;
export type DeclarationMethod = (typeof DECLARATION_METHODS)[number];

/** The applicant answers for the correctness of the data (policy E4). */
export interface Declaration {
  version: string;
  method: DeclarationMethod;
  /** The full name as typed; what makes a typed declaration a signature. */
  signedName?: string;
  /** The strokes, `M12 30L14 31…` (`signature/drawing.ts`); what makes a drawn declaration a signature. */
  drawing?: string;
}

/** Asked of everybody before the first field (PDPL Art. 12–13): the privacy notice was read. */
export const PRIVACY_NOTICE = 'privacy-notice';

/** Agreement to one purpose, under one version of its text. `privacy-notice` always is among them. */
export interface Consent {
  purpose: string;
  version: string;
  given: boolean;
}

export interface AttachmentClaim {
  field: string;
  uploadToken: string;
}

/** `POST /submissions`. Answers of an inquiry: `{subject, message}`. */
export interface SubmissionBody {
  /** One per filled form, made by the browser: 16 to 64 characters of `A–Z a–z 0–9 - _`. */
  idempotencyKey: string;
  kind: SubmissionKind;
  /** Slug of the service that is asked for, or that an inquiry is about: then the social researcher helps (E3). */
  service?: string;
  category?: InquiryCategory;
  locale: Locale;
  applicant: Applicant;
  answers: Answers;
  declaration?: Declaration;
  consent: Consent[];
  attachments: AttachmentClaim[];
  /** Under which the attachments were uploaded; where it is given, they must belong to it. */
  draftKey?: string;
  /** Of a question about a service: what had been filled in of its form, as far as it can be read. */
  soFar?: Answers;
  /** Version of the form that was filled in; absent means the present one. */
  formVersion?: number;
  guard?: Guard;
}

/** 201, or 200 with `meta.replayed` for the same key and payload. */
export interface SubmissionReceipt {
  reference: string;
  trackingToken: string;
  status: Status;
  /** ISO 8601, UTC. */
  submittedAt: string;
  decisionWindow: DecisionWindow | null;
}

export interface ReplayMeta {
  replayed: boolean;
}
