import type {
  Catalogue,
  Locale,
  Notice,
  PublicDocument,
  Questions,
  ServiceCard,
} from '@member-services/contract/forms';
import { buildCatalogue } from '../../src/testing/builders.js';

/* The default content of an association, as the CMS would serve it in one language. */

interface DefaultServices {
  cities: unknown[];
  departments: { id: string; name: string }[];
  services: (Omit<ServiceCard, 'relatedDocuments'> & { relatedDocuments: string[] })[];
}
interface DefaultTexts {
  privacyNotice: Notice & { sections: { heading: string; body: string }[] };
  declaration: Notice;
  consents: Catalogue['notices']['consents'];
  committeeExplanation: Catalogue['notices']['committee'];
}

const read = async (name: string): Promise<unknown> =>
  (await fetch(new URL(`../../../demo/strapi/data/${name}.json`, import.meta.url))).json();

const [services, texts, faqs, documents] = await Promise.all(
  ['services', 'texts', 'faqs', 'documents'].map(read),
);

/** Takes one language out of everything that stands in both. */
function inLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, locale));
  if (typeof value !== 'object' || value === null) return value;
  if ('ar' in value && 'en' in value) return value[locale];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguage(one, locale)]));
}

const servicesIn = {
  ar: inLanguage(services, 'ar') as DefaultServices,
  en: inLanguage(services, 'en') as DefaultServices,
} satisfies Record<Locale, DefaultServices>;

/** A service of the default content, whole. */
export function serveService(slug: string, locale: Locale): ServiceCard {
  const served = servicesIn[locale];
  const titles = inLanguage(documents, locale) as { documents: { slug: string; title: string }[] };
  const service = served.services.find((one) => one.slug === slug);
  const { organisation, notices, limits } = serveCatalogue(locale);
  if (!service) throw new Error(`There is no service "${slug}".`);
  const steps = service.form.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) =>
      field.type === 'city' ? { ...field, options: served.cities } : field,
    ),
  }));
  return {
    ...service,
    locale,
    organisation,
    notices: { privacy: notices.privacy, committee: service.needsCommittee ? notices.committee : null },
    limits,
    department: served.departments.find(({ id }) => id === service.department)?.name ?? '',
    relatedDocuments: titles.documents.filter(({ slug }) => service.relatedDocuments.includes(slug)),
    form: { version: 1, steps },
  } as ServiceCard;
}

/** The catalogue with every service of the default content and its real texts. */
export function serveCatalogue(locale: Locale): Catalogue {
  const { privacyNotice, declaration, consents, committeeExplanation } = inLanguage(
    texts,
    locale,
  ) as DefaultTexts;
  const base = buildCatalogue();
  const arabic = locale === 'ar';
  return buildCatalogue({
    locale,
    organisation: {
      ...base.organisation,
      name: arabic ? 'الجمعية التعاونية للبصريات' : base.organisation.name,
      licence: arabic ? 'ترخيص رقم 345' : base.organisation.licence,
      hours: arabic ? 'من الأحد إلى الخميس، من 9 صباحًا إلى 4 مساءً' : base.organisation.hours,
      address: arabic ? 'الرياض' : base.organisation.address,
    },
    notices: {
      privacy: {
        ...privacyNotice,
        body: privacyNotice.sections
          .map(({ heading, body }) => `## ${heading}\n\n${body}`)
          .join('\n\n')
          .replaceAll('{{privacyEmail}}', base.organisation.privacyEmail)
          .replaceAll('{{contactPhone}}', base.organisation.phone),
      },
      declaration: { ...declaration, summary: '' },
      consents,
      committee: committeeExplanation,
    },
    services: servicesIn[locale].services,
  });
}

/** The questions of the default content. */
export function serveQuestions(locale: Locale): Questions {
  const { categories, faqs: questions } = inLanguage(faqs, locale) as {
    categories: Questions['categories'];
    faqs: (Omit<Questions['questions'][number], 'relatedServices'> & { relatedServices: string[] })[];
  };
  return {
    locale,
    categories,
    questions: questions.map((one) => ({
      ...one,
      id: one.slug,
      relatedServices: one.relatedServices.map((slug) => ({ slug, title: serveService(slug, locale).title })),
    })),
  };
}

/** Two documents: one in force with a file, one still a draft. */
export function serveDocuments(locale: Locale): PublicDocument[] {
  const arabic = locale === 'ar';
  return [
    {
      slug: 'relations-policy',
      kind: 'policy',
      version: '2.1',
      effectiveOn: '2026-11-01',
      draft: false,
      title: arabic ? 'سياسة علاقات الأعضاء' : 'Relations policy',
      summary: arabic ? 'كيف تستقبل الجمعية أعضاءها وتخدمهم.' : 'How the association receives its members.',
      body: '',
      file: { url: '/policy.pdf', name: 'policy.pdf', mediaType: 'application/pdf', size: 20_480 },
    },
    {
      slug: 'bylaws',
      kind: 'bylaws',
      version: '1.0',
      effectiveOn: null,
      draft: true,
      title: arabic ? 'اللائحة الأساسية' : 'Bylaws',
      summary: arabic ? 'تنظّم عمل الجمعية.' : 'They order the work of the association.',
      body: arabic
        ? '> **مسودة لم تُعتمد بعد.**\n\n## المادة الأولى\n\n1. اسم الجمعية ومقرها.\n2. أغراضها.'
        : '> **A draft, not adopted yet.**\n\n## First article\n\n1. Name and seat.\n2. Purposes.',
      file: null,
    },
  ];
}
