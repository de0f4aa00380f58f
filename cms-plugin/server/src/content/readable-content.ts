import {
  APPLICANT_KINDS,
  INQUIRY_APPLICANT,
  isPlainObject,
  normaliseTypedLine,
} from '@member-services/contract/forms';
import type { ConsentRequirement } from '@member-services/contract/forms';
import { VERSION_LENGTH } from '@member-services/contract/validate';
import type { OrganisationContent, ServiceContent, TextContent } from './content-snapshot.js';

/** A service whose form is not made yet can be published, and is not offered until it is. */
export function isComplete(service: StoredService): service is CompleteService {
  return Boolean(service.slug) && Array.isArray(service.form?.steps);
}

type Fillable = 'audience' | 'applicant' | 'whatYouNeed' | 'steps' | 'consents' | 'serviceLevelDays';
/** A service as it stands in the database: an editor may have left these out. */
export type StoredService = Omit<ServiceContent, Fillable | 'form'> & {
  [Key in Fillable]: ServiceContent[Key] | null;
} & { form: ServiceContent['form'] | null };

/** One that can be offered. */
export type CompleteService = StoredService & { form: ServiceContent['form'] };

/** What the content type gives a service that names no target of its own. */
const SERVICE_LEVEL_DAYS = 10;

/** What an editor has left empty asks for as little as possible, and so does what can be read as nothing. */
export function withDefaults(service: CompleteService): ServiceContent {
  const audience = listIn(service.audience);
  return {
    ...service,
    audience: audience.length > 0 ? audience : [...APPLICANT_KINDS],
    applicant: {
      ...INQUIRY_APPLICANT,
      ...(isPlainObject(service.applicant) ? service.applicant : {}),
    },
    serviceLevelDays: service.serviceLevelDays ?? SERVICE_LEVEL_DAYS,
    whatYouNeed: listIn(service.whatYouNeed),
    steps: listIn(service.steps),
    consents: listIn(service.consents).filter(isConsent),
  };
}

/** Editors write these lists by hand: one that is none counts as empty, so that no slip takes the website away. */
export function readableOrganisation(organisation: OrganisationContent): OrganisationContent {
  const { departments, cities } = organisation;
  return {
    ...organisation,
    departments: listIn(departments).filter(isPlainObject),
    cities: Array.isArray(cities) ? cities.filter(isPlainObject) : null,
  };
}

/** Stands for the version of a text that was published without one. */
const NO_VERSION = '0';

/**
 * A text with a version that whoever agrees to it can send back: one line of what can be kept, and never nothing. Else
 * a slip of an editor would refuse everybody.
 */
export function readableText(text: TextContent): TextContent {
  const line = normaliseTypedLine(text.version ?? '');
  const version = line.ok && line.value !== undefined ? line.value : '';
  const kept = Array.from(version).slice(0, VERSION_LENGTH).join('').trim();
  return { ...text, version: kept === '' ? NO_VERSION : kept };
}

function isConsent(value: unknown): value is ConsentRequirement {
  return isPlainObject(value) && typeof value['purpose'] === 'string';
}

/** Whatever the type says: it was written by hand. */
function listIn<Entry>(value: readonly Entry[] | null): Entry[] {
  const isList: boolean = Array.isArray(value);
  return isList ? [...(value ?? [])] : [];
}
