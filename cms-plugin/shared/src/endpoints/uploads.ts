import type { Guard } from './submissions.js';

/**
 * How the state of a scan for viruses is known. `unscanned`: nobody has looked, as where no scanner is set up.
 * `scan-failed`: the scanner did not answer; it is asked again.
 */
export const SCAN_STATES = ['unscanned', 'clean', 'infected', 'scan-failed'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** Answer of `POST /uploads`: what was stored, and the secret by which the sender names it. */
export interface UploadReceipt {
  /** Names the file in `attachments`; single use. */
  uploadToken: string;
  /** As it was kept: without a path and without signs that could deceive. */
  name: string;
  /** Bytes as stored; an image is smaller than what was sent. */
  size: number;
  mediaType: string;
  scan: ScanState;
}

/** `POST /uploads/remove`: the file is no longer wanted. */
export interface UploadRemovalBody {
  uploadToken: string;
  draftKey: string;
  guard?: Guard;
}

/** Answer of `POST /uploads/remove`; the same whether or not there was such a file. */
export interface UploadRemoval {
  removed: true;
}

/** What an upload is for, by the text fields of the multipart body. */
export type UploadTarget =
  | { kind: 'service-request'; service: string }
  | { kind: 'inquiry' }
  | { kind: 'case'; reference: string; token: string };

/** The text fields that stand before the file. */
export interface UploadFields {
  /** Made by the browser, one per filled form: what was uploaded belongs to whoever knows it. */
  draftKey: string;
  /** Name of the attachment field; `message` or `appeal` for a case. */
  field: string;
  target: UploadTarget;
  /**
   * The secret by which the sender will name the file, drawn before it is sent: sent again, it is still one file, and
   * one whose answer was lost can be taken back. Without it the CMS draws one.
   */
  uploadToken?: string;
}

/** Fields of a case that are in no form: files beside a message and beside an appeal. */
export const CASE_FILE_FIELDS = ['message', 'appeal'] as const;
export type CaseFileField = (typeof CASE_FILE_FIELDS)[number];

/** `POST /tracking/attachments`: one file of a case, for the applicant. */
export interface AttachmentReadBody {
  reference: string;
  token: string;
  /** Id of the file, from the tracking page. */
  attachment: string;
  guard?: Guard;
}

/** Between whom messages and files go. */
export type MessageSender = 'applicant' | 'staff';

/** A file of a case as its applicant sees it. */
export interface CaseAttachment {
  id: string;
  field: string;
  /** Who sent it. */
  from: MessageSender;
  name: string;
  size: number;
  mediaType: string;
  scan: ScanState;
  /** ISO 8601, UTC. */
  at: string;
  /** Whether it can be opened now: it stands, and nothing is in the way. */
  readable: boolean;
}

/** Whether the bytes are still those that were stored; `unchecked` until somebody opens the file. */
export const INTEGRITY_STATES = ['unchecked', 'intact', 'damaged', 'missing'] as const;
export type IntegrityState = (typeof INTEGRITY_STATES)[number];

/** A file of a case as staff see it. */
export interface StaffAttachment extends CaseAttachment {
  /** SHA-256 of what is stored. */
  sha256: string;
  integrity: IntegrityState;
  /** With which step it came. */
  action: string;
  /** ISO 8601, UTC; null while it stands. */
  erasedAt: string | null;
  /** Who opened it last, and when. */
  lastOpened: { by: string; at: string } | null;
}
