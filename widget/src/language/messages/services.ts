import type { ApplicantKind } from '@member-services/contract/forms';
import type { View } from '../../navigation/route.js';
import type { CountForms, WordLoaders } from '../language.js';

/** Words of `<member-services>`. */
export interface ServicesWords<Forms extends CountForms = CountForms> {
  title: string;
  lead: string;
  all: string;
  forWhom: string;
  audience: Record<ApplicantKind, string>;
  backToServices: string;
  committee: string;
  days: Forms;
  none: string;
  menu: string;
  views: Record<View, string>;
}

export const SERVICES_WORDS: WordLoaders<ServicesWords> = {
  ar: () => import('./services.ar.js').then((module) => module.servicesAr),
  en: () => import('./services.en.js').then((module) => module.servicesEn),
};
