import type { ApplicantKind } from '@member-services/contract/forms';
import type { Keeping } from '../../draft/keeping.js';
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
  /** Before another view takes the place of a form that was not sent. */
  leaving: {
    title: string;
    /** What becomes of what was entered. */
    kept: Record<Keeping, string>;
    stay: string;
    leave: string;
  };
}

export const SERVICES_WORDS: WordLoaders<ServicesWords> = {
  ar: () => import('./services.ar.js').then((module) => module.servicesAr),
  en: () => import('./services.en.js').then((module) => module.servicesEn),
};
