import type { CountForms, WordLoaders } from '../language.js';

/** Words of `<member-services>`. */
export interface ServicesWords<Forms extends CountForms = CountForms> {
  title: string;
  lead: string;
  all: string;
  open: string;
  backToServices: string;
  committee: string;
  days: Forms;
  none: string;
  menu: string;
  views: {
    services: string;
    tracking: string;
    questions: string;
    ask: string;
    rate: string;
    documents: string;
  };
}

export const SERVICES_WORDS: WordLoaders<ServicesWords> = {
  ar: () => import('./services.ar.js').then((module) => module.servicesAr),
  en: () => import('./services.en.js').then((module) => module.servicesEn),
};
