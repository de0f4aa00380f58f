import type { EnglishForms } from '../language.js';
import type { ServicesWords } from './services.js';

export const servicesEn: ServicesWords<EnglishForms> = {
  title: 'Our services',
  lead: 'Choose a service to read what you need and to send your request. No account and no password.',
  all: 'All',
  forWhom: 'For whom',
  audience: {
    member: 'For members',
    supporter: 'For supporters',
    volunteer: 'For volunteers',
    public: 'For the public',
  },
  backToServices: 'All services',
  committee: 'Decided by the research committee',
  days: { one: 'Within 1 day', other: 'Within {{count}} days' },
  none: 'No services are open at the moment.',
  menu: 'Member services',
  views: {
    services: 'Services',
    track: 'Track a request',
    faqs: 'Questions',
    ask: 'Ask us',
    rate: 'Rate a service',
    documents: 'Documents',
  },
  leaving: {
    title: 'What you entered has not been sent',
    kept: {
      whole: 'If you leave now, you can continue it later on this device.',
      part: 'If you leave now, you can continue it later on this device. What is confidential in it is not kept here, such as your ID number, mobile number, bank account, files or message; you would enter that again.',
      nothing: 'If you leave now, it is lost: it is not kept here.',
    },
    stay: 'Stay and finish',
    leave: 'Leave',
  },
};
