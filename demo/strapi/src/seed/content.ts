import type { Core } from '@strapi/strapi';
import { dataFiles } from './data-files.js';
import { ensureEntry } from './entries.js';
import { seedTexts } from './texts.js';

/** How the demo's association is reached; placeholders that reach nobody. */
const contact = {
  licence: '345',
  phone: '+966 11 000 0345',
  email: 'relations@optometry.example.org',
  privacyEmail: 'privacy@optometry.example.org',
  hours: {
    ar: 'من الأحد إلى الخميس، من 9 صباحًا إلى 4 مساءً (بتوقيت الرياض)',
    en: 'Sunday to Thursday, 9 am to 4 pm (Riyadh time)',
  },
  address: { ar: 'الرياض، المملكة العربية السعودية', en: 'Riyadh, Saudi Arabia' },
};

/** Two services are channels of their own (policy D1). */
const ownChannels: Record<string, string> = { 'help-request': 'help-request', volunteering: 'volunteering' };

/** Organisation, documents, services, questions and texts, all of them published. */
export async function seedContent(strapi: Core.Strapi): Promise<void> {
  const { departments, cities } = dataFiles.services();
  await ensureEntry(
    strapi,
    'organisation',
    {},
    { ...contact, title: dataFiles.texts().organisation, departments, cities },
  );
  const documentIds = await seedDocuments(strapi);
  const serviceIds = await seedServices(strapi, documentIds);
  await seedQuestions(strapi, serviceIds);
  await seedTexts(strapi);
}

async function seedDocuments(strapi: Core.Strapi): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { slug, ...document }] of dataFiles.documents().documents.entries()) {
    const body = { ar: dataFiles.documentBody(slug, 'ar'), en: dataFiles.documentBody(slug, 'en') };
    const entry = { ...document, body, position: index + 1 };
    ids.set(slug, await ensureEntry(strapi, 'document', { slug }, entry));
  }
  return ids;
}

async function seedServices(
  strapi: Core.Strapi,
  documentIds: Map<string, string>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [index, { slug, relatedDocuments, ...service }] of dataFiles.services().services.entries()) {
    const entry = {
      ...service,
      channel: ownChannels[slug] ?? 'website',
      relatedDocuments: idsOf(documentIds, relatedDocuments),
      position: index + 1,
    };
    ids.set(slug, await ensureEntry(strapi, 'service', { slug }, entry));
  }
  return ids;
}

async function seedQuestions(strapi: Core.Strapi, serviceIds: Map<string, string>): Promise<void> {
  const { categories, faqs } = dataFiles.faqs();
  const categoryIds = new Map<string, string>();
  for (const [index, { id, name }] of categories.entries()) {
    const entry = { title: name, position: index + 1 };
    categoryIds.set(id, await ensureEntry(strapi, 'question-category', { slug: id }, entry));
  }
  for (const [index, { slug, category, relatedServices, ...question }] of faqs.entries()) {
    const entry = {
      ...question,
      category: categoryIds.get(category) ?? null,
      relatedServices: idsOf(serviceIds, relatedServices),
      position: index + 1,
    };
    await ensureEntry(strapi, 'question', { slug }, entry);
  }
}

const idsOf = (known: Map<string, string>, slugs: string[]): string[] =>
  slugs.flatMap((slug) => known.get(slug) ?? []);
