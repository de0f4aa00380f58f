import type { ErrorBody, FieldError, SuccessBody } from '@member-services/contract/forms';
import type { Context } from 'koa';
import { writeFile } from '../attachments/write-file.js';
import type { PublicAnswer, Refusal, RefusalStatus } from './public-route.js';

const STATUS_OF = { ok: 200, created: 201, accepted: 202 } as const;

/** Names of refusals as Strapi's own errors have them, so that one client reads both, here and in the panel. */
export const NAME_OF: Record<RefusalStatus, string> = {
  400: 'ValidationError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  405: 'MethodNotAllowedError',
  409: 'ConflictError',
  410: 'GoneError',
  411: 'LengthRequiredError',
  413: 'PayloadTooLargeError',
  415: 'UnsupportedMediaTypeError',
  422: 'UnprocessableEntityError',
  429: 'RateLimitError',
  500: 'InternalServerError',
  503: 'ServiceUnavailableError',
};

/** Short English for whoever reads the wire; people read the sentences of the message tables, by code. */
const MESSAGE_OF: Record<RefusalStatus, string> = {
  400: 'The request is not valid.',
  403: 'This is not allowed.',
  404: 'Nothing was found here.',
  405: 'This method is not allowed here.',
  409: 'The present state does not allow this.',
  410: 'The time for this is over.',
  411: 'The length of the body must be stated.',
  413: 'The body is too large.',
  415: 'The body must be of the documented type.',
  422: 'The request cannot be carried out.',
  429: 'Too many requests.',
  500: 'An error occurred on our side.',
  503: 'Not available at the moment.',
};

/** Anybody's website may call: there are no cookies to protect, and credentials are never allowed. */
export function setCommonHeaders(ctx: Context): void {
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Access-Control-Expose-Headers', 'ETag, Retry-After, Content-Disposition');
  ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Referrer-Policy', 'no-referrer');
}

/** Answers a POST: what concerns a person is never kept by anything on the way. */
export function writeAnswer(ctx: Context, answer: PublicAnswer): void {
  if (answer.kind === 'refused') {
    writeRefusal(ctx, answer);
    return;
  }
  if (answer.kind === 'file') {
    writeFile(ctx, answer.file);
    return;
  }
  ctx.set('Cache-Control', 'no-store');
  ctx.status = STATUS_OF[answer.kind];
  ctx.type = 'application/json';
  ctx.body = JSON.stringify({ data: answer.data, meta: answer.meta ?? {} } satisfies SuccessBody<
    object,
    object
  >);
}

/** Answers with codes and parameters; a submitted value is never among them. */
export function writeRefusal(ctx: Context, { status, errors, retryAfter, present }: Refusal): void {
  ctx.set('Cache-Control', 'no-store');
  const seconds = retryAfter ?? (status === 503 ? 5 : undefined);
  if (seconds !== undefined) ctx.set('Retry-After', String(seconds));
  ctx.status = status;
  ctx.type = 'application/json';
  ctx.body = JSON.stringify(errorBody(status, errors, present));
}

function errorBody(status: RefusalStatus, errors: FieldError[], present?: object): ErrorBody {
  return {
    data: null,
    error: {
      status,
      name: NAME_OF[status],
      message: MESSAGE_OF[status],
      details: { errors, ...(present ? { present } : {}) },
    },
  };
}
