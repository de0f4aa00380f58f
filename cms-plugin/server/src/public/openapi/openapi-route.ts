import type { Installation } from '../../installation.js';
import { KeptAnswer } from '../kept-answer.js';
import { publicBase } from '../public-base.js';
import type { PublicGetRoute } from '../public-route.js';
import { openapiDocument } from './document.js';

/** `GET /openapi.json`: the public interface as OpenAPI 3.1. */
export function openapiRoute({ strapi }: Installation): PublicGetRoute {
  const document = JSON.stringify(openapiDocument(publicBase(strapi)));
  const kept = new KeptAnswer(Buffer.from(document), 'application/json; charset=utf-8');
  return {
    path: '/openapi.json',
    query: [],
    async answer(ctx) {
      await kept.write(ctx, 'public, max-age=300');
      return undefined;
    },
  };
}
