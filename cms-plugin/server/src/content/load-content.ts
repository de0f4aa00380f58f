import type { Core } from '@strapi/strapi';
import { APPLICANT_KINDS, INQUIRY_APPLICANT } from '@member-services/contract/forms';
import { readSettings } from '../settings/stored-settings.js';
import { CONTENT_UIDS } from './types/content-types.js';
import type { ContentUid } from './types/content-types.js';
import type {
  CategoryContent,
  ContentSnapshot,
  DocumentContent,
  OrganisationContent,
  QuestionContent,
  ServiceContent,
  TextContent,
} from './content-snapshot.js';

const BY_POSITION = [{ position: 'asc' }, { id: 'asc' }] as const;
const ID_ONLY = { fields: ['documentId'] } as const;

/** What we ask Strapi's document service for; its own types know our content only inside a built app. */
interface Documents {
  findMany(query: object): Promise<unknown[]>;
  findFirst(query: object): Promise<unknown>;
}

/** Reads everything published. Drafts never come in: Strapi would hand them over unless asked for what is published. */
export async function loadContent(strapi: Core.Strapi, version: number): Promise<ContentSnapshot> {
  const published = (uid: ContentUid, query: object = {}) =>
    documentsOf(strapi, uid).findMany({ status: 'published', sort: BY_POSITION, ...query });

  const services = await published(CONTENT_UIDS.service, { populate: { relatedDocuments: ID_ONLY } });
  const questions = await published(CONTENT_UIDS.question, {
    populate: { category: { fields: ['documentId', 'slug'] }, relatedServices: ID_ONLY },
  });
  const categories = await documentsOf(strapi, CONTENT_UIDS.category).findMany({ sort: BY_POSITION });
  const documents = await published(CONTENT_UIDS.document, { populate: { file: true } });
  const texts = await published(CONTENT_UIDS.text, { sort: [{ id: 'asc' }] });
  const organisation = await documentsOf(strapi, CONTENT_UIDS.organisation).findFirst({});

  const book = await readSettings(strapi.db.connection, strapi.config.get('plugin::member-services'));

  return {
    version,
    book,
    organisation: organisation as OrganisationContent | null,
    services: (services as StoredService[]).filter(isComplete).map(withDefaults),
    questions: questions as QuestionContent[],
    categories: categories as CategoryContent[],
    documents: documents as DocumentContent[],
    texts: new Map((texts as TextContent[]).map((text) => [text.key, text])),
  };
}

/** A service whose form is not made yet can be published, and is not offered until it is. */
function isComplete(service: StoredService): service is CompleteService {
  return Boolean(service.slug) && Array.isArray(service.form?.steps);
}

type Fillable = 'audience' | 'applicant' | 'whatYouNeed' | 'steps' | 'consents';
/** A service as it stands in the database: an editor may have left these out. */
type StoredService = Omit<ServiceContent, Fillable | 'form'> & {
  [Key in Fillable]: ServiceContent[Key] | null;
} & { form: ServiceContent['form'] | null };

type CompleteService = StoredService & { form: ServiceContent['form'] };

/** What an editor has left empty asks for as little as possible. */
function withDefaults(service: CompleteService): ServiceContent {
  return {
    ...service,
    audience: service.audience ?? [...APPLICANT_KINDS],
    applicant: { ...INQUIRY_APPLICANT, ...service.applicant },
    whatYouNeed: service.whatYouNeed ?? [],
    steps: service.steps ?? [],
    consents: service.consents ?? [],
  };
}

function documentsOf(strapi: Core.Strapi, uid: ContentUid): Documents {
  return strapi.documents(uid);
}
