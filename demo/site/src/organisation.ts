import type { Bilingual } from './page.js';

/** The association as its website presents it. Numbers and addresses are placeholders that reach nobody. */
export const organisation = {
  name: { ar: 'الجمعية التعاونية للبصريات', en: 'Cooperative Association Optometry' },
  licence: {
    ar: 'مرخّصة من وزارة الموارد البشرية والتنمية الاجتماعية برقم 345',
    en: 'Licensed by the Ministry of Human Resources and Social Development, no. 345',
  },
  email: 'relations@optometry.example.org',
  phone: { shown: '+966 11 000 0345', link: 'tel:+966110000345' },
  hours: {
    ar: 'من الأحد إلى الخميس، من 9 صباحًا إلى 4 مساءً (بتوقيت الرياض)',
    en: 'Sunday to Thursday, 9 am to 4 pm (Riyadh time)',
  },
  city: { ar: 'الرياض، المملكة العربية السعودية', en: 'Riyadh, Saudi Arabia' },
} as const satisfies Record<string, Bilingual | string | { shown: string; link: string }>;
