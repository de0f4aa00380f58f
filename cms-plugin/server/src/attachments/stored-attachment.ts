import type { IntegrityState, MessageSender, ScanState } from '@member-services/contract/forms';
import type { Columns } from '../tables/rows.js';

export const ATTACHMENTS = 'ms_attachments';

/** The record of one file. It stays when the bytes have gone. */
export interface StoredAttachment {
  id: number;
  /** 128 random bits: the name in the storage, and the id outside. */
  key: string;
  /** Hash of the secret by which the sender names the file, once. */
  tokenHash: string;
  /** Hash of the draft's secret. */
  draftHash: string;
  /** Whose quota it counts in: a keyed hash of the address. */
  senderHash: string;
  /** What it may be bound to; see `subjectName`. */
  subject: string;
  field: string;
  fileName: string;
  mediaType: string;
  size: number;
  /** Of the bytes as they are stored. */
  sha256: string;
  /** Of the bytes as they came, so that a second sending of the same takes the place of the first. */
  sourceHash: string;
  scan: ScanState;
  scannedAt: number | null;
  integrity: IntegrityState;
  uploadedAt: number;
  /** The case that it belongs to; null while the form is being filled in. */
  submissionId: number | null;
  /** With which action it came there. */
  action: string | null;
  boundAt: number | null;
  /** Number of the step of its case that it came with. */
  historySequence: number | null;
  /** When it was removed by its sender or erased; the name goes as well. */
  goneAt: number | null;
  /** Whether the storage holds the bytes. */
  held: boolean;
}

export const attachmentColumns: Columns<StoredAttachment> = {
  id: ['id', 'number'],
  key: ['key', 'text'],
  tokenHash: ['token_hash', 'text'],
  draftHash: ['draft_hash', 'text'],
  senderHash: ['sender_hash', 'text'],
  subject: ['subject', 'text'],
  field: ['field', 'text'],
  fileName: ['file_name', 'text'],
  mediaType: ['media_type', 'text'],
  size: ['size', 'number'],
  sha256: ['sha256', 'text'],
  sourceHash: ['source_hash', 'text'],
  scan: ['scan', 'text'],
  scannedAt: ['scanned_at', 'number'],
  integrity: ['integrity', 'text'],
  uploadedAt: ['uploaded_at', 'number'],
  submissionId: ['submission_id', 'number'],
  action: ['action', 'text'],
  boundAt: ['bound_at', 'number'],
  historySequence: ['history_sequence', 'number'],
  goneAt: ['gone_at', 'number'],
  held: ['held', 'boolean'],
};

/** What an upload may be bound to, as one word. */
export type Subject =
  | { kind: 'service-request'; service: string }
  | { kind: 'inquiry' }
  | { kind: 'case'; id: number }
  /** A file that staff send to the applicant of a case. */
  | { kind: 'to-applicant'; id: number };

export function subjectName(subject: Subject): string {
  switch (subject.kind) {
    case 'service-request':
      return `service:${subject.service}`;
    case 'inquiry':
      return 'inquiry';
    case 'case':
      return `case:${String(subject.id)}`;
    case 'to-applicant':
      return `to-applicant:${String(subject.id)}`;
  }
}

/** Who sent a file: what staff upload, only staff can bind. */
export function senderOf({ subject }: Pick<StoredAttachment, 'subject'>): MessageSender {
  return subject.startsWith('to-applicant:') ? 'staff' : 'applicant';
}
