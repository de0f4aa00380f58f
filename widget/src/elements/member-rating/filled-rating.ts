import type { Locale, RatingBody, RatingDriver, RatingSubject } from '@member-services/contract/forms';

/** Everything that a person has entered in one rating. */
export interface FilledRating {
  satisfaction?: number | undefined;
  ease?: number | undefined;
  drivers: Partial<Record<RatingDriver, number>>;
  comment: string;
  publishComment: boolean;
}

/** A rating of which nothing is filled in: no step is chosen for anybody, no consent is ticked. */
export function emptyRating(): FilledRating {
  return { drivers: {}, comment: '', publishComment: false };
}

/** Something was filled in. */
export function isRatingBegun({ satisfaction, ease, drivers, comment }: FilledRating): boolean {
  return (
    satisfaction !== undefined ||
    ease !== undefined ||
    Object.keys(drivers).length > 0 ||
    comment.trim() !== ''
  );
}

/** The body that is sent; without what was left out. Null while the one step that counts is missing. */
export function ratingBody(
  filled: FilledRating,
  subject: RatingSubject,
  locale: Locale,
  idempotencyKey: string,
  elapsedMs: number,
): RatingBody | null {
  const { satisfaction, ease, drivers, publishComment } = filled;
  if (satisfaction === undefined) return null;
  const comment = filled.comment.trim();
  return {
    idempotencyKey,
    subject,
    satisfaction,
    ...(ease === undefined ? {} : { ease }),
    ...(Object.keys(drivers).length > 0 ? { drivers } : {}),
    ...(comment ? { comment, publishComment } : {}),
    locale,
    guard: { elapsedMs },
  };
}
