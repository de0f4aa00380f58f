import type { Locale } from '../text/localised-text.js';
import type { Guard } from './submissions.js';

/** Drivers of satisfaction that a rating may mark, each from 1 to 5. */
export const RATING_DRIVERS = ['clarity', 'speed', 'courtesy', 'fairness'] as const;
export type RatingDriver = (typeof RATING_DRIVERS)[number];

/** A concluded case by its tracking link, an invitation, or a service by anybody (kept apart from the figures). */
export type RatingSubject =
  { reference: string; token: string } | { invitation: string } | { service: string };

/** `POST /ratings`. Steps from 1 (very dissatisfied / very hard) to 5. Evaluating is a right, never demanded (C9). */
export interface RatingBody {
  idempotencyKey: string;
  subject: RatingSubject;
  satisfaction: number;
  ease?: number;
  drivers?: Partial<Record<RatingDriver, number>>;
  comment?: string;
  /** The comment may be published without a name (`publish-comment`); absent means no. */
  publishComment?: boolean;
  locale: Locale;
  guard?: Guard;
}

export interface RatingReceipt {
  accepted: true;
}
