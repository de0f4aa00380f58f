import type { Core } from '@strapi/strapi';
import { readSettings } from '../settings/stored-settings.js';
import { isComplete, readableOrganisation, readableText, withDefaults } from './readable-content.js';
import type { StoredService } from './readable-content.js';
import { CONTENT_UIDS } from './types/content-types.js';
import type { ContentUid } from './types/content-types.js';
import type {
  CategoryContent,
  ContentSnapshot,
  DocumentContent,
  OrganisationContent,
  QuestionContent,
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
    organisation: organisation ? readableOrganisation(organisation as OrganisationContent) : null,
    services: (services as StoredService[]).filter(isComplete).map(withDefaults),
    questions: questions as QuestionContent[],
    categories: categories as CategoryContent[],
    documents: documents as DocumentContent[],
    texts: new Map((texts as TextContent[]).map((text) => [text.key, readableText(text)])),
  };
}

function documentsOf(strapi: Core.Strapi, uid: ContentUid): Documents {
  return strapi.documents(uid);
}
