/** What becomes of a message after it has left. */
export const RECEIPT_OUTCOMES = ['delivered', 'bounced'] as const;
export type ReceiptOutcome = (typeof RECEIPT_OUTCOMES)[number];

/** `POST /receipts`: a provider of mail or text messages tells of one. */
export interface ReceiptBody {
  /** Message-ID, idempotency id, or the number that the provider gave it. */
  message: string;
  outcome: ReceiptOutcome;
  /** Instant, ISO 8601; absent: now. */
  at?: string;
}

/** Of how many messages it was noted. */
export interface ReceiptAnswer {
  noted: number;
}
