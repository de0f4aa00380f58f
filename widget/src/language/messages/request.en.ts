import type { EnglishForms } from '../language.js';
import type { RequestWords } from './request.js';

export const requestEn: RequestWords<EnglishForms> = {
  forWhom: 'For whom',
  audience: { member: 'Members', supporter: 'Supporters', volunteer: 'Volunteers', public: 'The public' },
  target: 'Target time',
  days: { one: '1 day', other: '{{count}} days' },
  whatYouNeed: 'What you need',
  howItGoes: 'How it goes',
  committee: 'The research committee’s part',
  committeeDates: 'If you send your request today, expect the answer between {{earliest}} and {{latest}}.',
  documents: 'Related documents',
  retention: 'How long your data are kept after the request is closed',
  months: { one: '1 month', other: '{{count}} months' },
  start: 'Start the request',
  beforeYouStart: 'Before you start',
};
