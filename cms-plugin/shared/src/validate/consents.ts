import type { ConsentRequirement } from '../endpoints/catalogue.js';
import type { Validated } from '../endpoints/errors.js';
import type { Consent } from '../endpoints/submissions.js';
import { PRIVACY_NOTICE } from '../endpoints/submissions.js';
import type { ConditionValue } from '../form/conditions.js';
import { holds } from '../form/conditions.js';
import type { Answers } from '../form/form-definition.js';
import { ownValue } from '../form/plain-object.js';
import { BodyReader } from './body-reader.js';
import { readVersion } from './common-parts.js';
import { joinPath } from './opened-object.js';

const MAX_CONSENTS = 30;

/** What consents are judged against. */
export interface ConsentContext {
  /** The clean answers, for consents that only some answers ask for. */
  answers?: Answers;
  /** Version of each text in force, by purpose; without one any version is taken. */
  versions?: Readonly<Record<string, string>>;
}

/**
 * Consents, each for one purpose (PDPL Implementing Regulation Art. 11): the privacy notice always, then the purposes
 * of the service whose condition holds. Only `true` agrees. A consent whose condition no longer holds is left out.
 * Faults stand under the purpose (`news`), those of a malformed entry under its number.
 */
export function validateConsents(
  asked: readonly ConsentRequirement[],
  input: unknown,
  context: ConsentContext = {},
  path = '',
): Validated<Consent[]> {
  const wrapper = new BodyReader({ consent: input }, ['consent'], '');
  const list = wrapper.list('consent', MAX_CONSENTS);
  if (wrapper.errors.length > 0)
    return { ok: false, errors: wrapper.errors.map((error) => ({ ...error, path })) };
  const reader = new BodyReader({}, [], path);
  const given = readAll(reader, list, path);
  const all = [{ purpose: PRIVACY_NOTICE, required: true }, ...asked];
  for (const { purpose } of given) {
    if (!all.some((requirement) => requirement.purpose === purpose))
      reader.refuse(readable(purpose), 'notAsked');
  }
  const kept: Consent[] = [];
  for (const requirement of all.filter((one) => isAsked(one, context.answers))) {
    const consent = given.find(({ purpose }) => purpose === requirement.purpose);
    if (requirement.required && consent?.given !== true)
      reader.refuse(requirement.purpose, 'consentRequired');
    if (!consent) continue;
    const current = context.versions && ownValue(context.versions, consent.purpose);
    if (current !== undefined && current !== consent.version)
      reader.refuse(consent.purpose, 'versionOutdated');
    kept.push(consent);
  }
  return reader.outcome(kept);
}

function readAll(reader: BodyReader, list: readonly unknown[], path: string): Consent[] {
  const seen = new Map<string, Consent>();
  list.forEach((entry, index) => {
    const consent = reader.part(validateEntry(entry, joinPath(path, index)));
    if (!consent) return;
    if (seen.has(consent.purpose)) reader.refuse(String(index), 'duplicate');
    else seen.set(consent.purpose, consent);
  });
  return [...seen.values()];
}

function validateEntry(entry: unknown, path: string): Validated<Consent> {
  const reader = new BodyReader(entry, ['purpose', 'version', 'given'], path);
  const purpose = reader.requiredLine('purpose', { maxLength: 60, pattern: /^[a-z][a-z0-9-]*$/ });
  const version = readVersion(reader);
  const given = reader.flag('given');
  if (given === undefined && reader.errors.length === 0) reader.refuse('given', 'required');
  return reader.outcome({ purpose, version, given: given ?? false });
}

function isAsked(requirement: ConsentRequirement, answers: Answers | undefined): boolean {
  if (!requirement.showWhen) return true;
  return holds(requirement.showWhen, conditionValueOf(answers?.[requirement.showWhen.field]));
}

function conditionValueOf(answer: Answers[string] | undefined): ConditionValue {
  if (!Array.isArray(answer)) return answer;
  return answer.map((choice) => (typeof choice === 'string' ? choice : ''));
}

/** A purpose that is none of ours is named only where it is short. */
function readable(purpose: string): string {
  return purpose.length <= 40 ? purpose : '';
}
