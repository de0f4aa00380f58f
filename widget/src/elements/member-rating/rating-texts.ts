import { RATING_DRIVERS } from '@member-services/contract/forms';
import type { RatingWords } from '../../language/messages/rating.js';
import type { FilledRating } from './filled-rating.js';

/** One answer of a rating in words, under its question. */
export interface RatingText {
  label: string;
  text: string;
}

/** A rating as it is filled in, in words; what was left out is not among them. */
export function ratingTexts(
  { satisfaction, ease, drivers, comment }: FilledRating,
  { words: { rating } }: { words: { rating: RatingWords } },
): RatingText[] {
  const step = (label: string, words: readonly string[], value: number | undefined): RatingText => ({
    label,
    text: value === undefined ? '' : (words[value - 1] ?? ''),
  });
  return [
    step(rating.satisfaction, rating.satisfactionSteps, satisfaction),
    step(rating.ease, rating.easeSteps, ease),
    ...RATING_DRIVERS.map((driver) => step(rating.drivers[driver], rating.driverSteps, drivers[driver])),
    { label: rating.comment, text: comment },
  ].filter(({ text }) => text.trim() !== '');
}
