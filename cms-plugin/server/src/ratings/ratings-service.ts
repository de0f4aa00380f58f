import type { RatingBody } from '@member-services/contract/forms';
import type { Core } from '@strapi/strapi';
import { installationOf } from '../installation.js';
import { rate } from './rate.js';
import type { RatingOutcome } from './rate.js';

/** Ratings for other code in the same Strapi, by the very function that HTTP reaches. */
export interface RatingsService {
  rate(body: RatingBody): Promise<RatingOutcome>;
}

/** `strapi.plugin('member-services').service('ratings')` */
export function ratingsService({ strapi }: { strapi: Core.Strapi }): RatingsService {
  return { rate: (body) => rate(installationOf(strapi), body) };
}
