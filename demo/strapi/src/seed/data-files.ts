import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A text with its languages side by side. */
export interface Localised {
  ar: string;
  en: string;
}

export interface ServicesFile {
  departments: { id: string; name: Localised }[];
  cities: { value: string; label: Localised }[];
  services: ({
    slug: string;
    title: Localised;
    summary: Localised;
    relatedDocuments: string[];
    consents: { purpose: string }[];
  } & Record<string, unknown>)[];
}

export interface FaqsFile {
  categories: { id: string; name: Localised }[];
  faqs: {
    slug: string;
    kind: string;
    category: string;
    question: Localised;
    answer: Localised;
    relatedServices: string[];
    keywords: { ar: string[]; en: string[] };
  }[];
}

export interface DocumentsFile {
  documents: ({ slug: string } & Record<string, unknown>)[];
}

export interface TextsFile {
  organisation: Localised;
  privacyNotice: {
    version: string;
    effectiveOn: string;
    title: Localised;
    summary: Localised;
    sections: { heading: Localised; body: Localised }[];
  };
  declaration: { version: string; effectiveOn: string; title: Localised; body: Localised };
  consents: {
    purpose: string;
    version: string;
    label: Localised;
    description: Localised;
    withdrawal: Localised;
  }[];
  committeeExplanation: {
    version: string;
    beforeSending: Localised;
    acknowledgement: Localised;
    tracking: Localised;
  };
  cannedReplies: {
    id: string;
    version: string;
    title: Localised;
    body: Localised;
    placeholders: string[];
  }[];
  notifications: {
    event: string;
    version: string;
    email: { subject: Localised; body: Localised };
    sms: Localised;
    placeholders: string[];
  }[];
}

export interface DirectoryFile {
  /** The instant that stands for "now" in the file. */
  anchor: string;
  members: Record<string, unknown>[];
}

/** One step in the history of a sample. */
export interface SampleStep {
  at: string;
  action: string;
  role: string;
  /** Status after it. */
  status: string;
  decision?: string;
  /** Words to the applicant. */
  public?: string;
  /** Words for staff only. */
  internal?: string;
}

export interface Sample {
  key: string;
  kind: string;
  service?: string;
  category?: string;
  channel: string;
  locale: string;
  status: string;
  submittedAt: string;
  applicant: Record<string, string>;
  answers: Record<string, unknown>;
  /** Files by name; their bytes are made up, see `sample-file.ts`. */
  attachments: { field: string; name: string }[];
  declaration?: { version: string; method: string; signedName: string };
  consent: { purpose: string; version: string; given: boolean }[];
  committee?: { reason?: string }[];
  history: SampleStep[];
  rating?: {
    at: string;
    satisfaction: number;
    ease?: number;
    drivers?: Record<string, number>;
    locale: string;
    comment?: string;
  };
}

export interface SamplesFile {
  anchor: string;
  submissions: Sample[];
}

const folder = path.join(__dirname, '../../../data');

const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** The default content and sample data that lie beside the app; `data/README.md` tells them field by field. */
export const dataFiles = {
  services: () => JSON.parse(text('services.json')) as ServicesFile,
  faqs: () => JSON.parse(text('faqs.json')) as FaqsFile,
  documents: () => JSON.parse(text('documents.json')) as DocumentsFile,
  texts: () => JSON.parse(text('texts.json')) as TextsFile,
  directory: () => JSON.parse(text('directory.json')) as DirectoryFile,
  samples: () => JSON.parse(text('demo-submissions.json')) as SamplesFile,
  /** The text of a document in a language, as Markdown. */
  documentBody: (slug: string, locale: keyof Localised) => text(`documents/${slug}.${locale}.md`),
};
