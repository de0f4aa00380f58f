import { ERROR_MESSAGES, sayError } from '@member-services/contract/forms';
import { checkFormDefinition } from '@member-services/contract/validate';
import { errors } from '@strapi/utils';

/**
 * A form that is not well-formed is not published: visitors would meet it, and nothing they send could be judged. The
 * words reach the editor through Strapi, in both languages, with the place of the first fault.
 * @throws ValidationError, which undoes the publication
 */
export function refuseMalformedForm(form: unknown): void {
  const judged = checkFormDefinition(form);
  const first = judged.ok ? undefined : judged.errors[0];
  if (!first) return;
  const arabic = sayError('ar', ERROR_MESSAGES.ar, first);
  const english = sayError('en', ERROR_MESSAGES.en, first);
  throw new errors.ValidationError(`${first.path}: ${english} · ${arabic}`, {
    path: first.path,
    code: first.code,
  });
}
