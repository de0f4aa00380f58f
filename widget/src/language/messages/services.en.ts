import type { EnglishForms } from '../language.js';
import type { ServicesWords } from './services.js';

export const servicesEn: ServicesWords<EnglishForms> = {
  title: 'Our services',
  lead: 'Choose a service to read what you need and to send your request. No account and no password.',
  all: 'All',
  open: 'Details and request',
  backToServices: 'All services',
  committee: 'Decided by the research committee',
  days: { one: 'Within 1 day', other: 'Within {{count}} days' },
  none: 'No services are open at the moment.',
  menu: 'Member services',
  views: {
    services: 'Services',
    tracking: 'Track a request',
    questions: 'Questions',
    ask: 'Ask us',
    rate: 'Rate a service',
    documents: 'Documents',
  },
};
