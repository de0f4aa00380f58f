import type { EnglishForms } from '../language.js';
import type { ReceiptWords } from './receipt.js';

export const receiptEn: ReceiptWords<EnglishForms> = {
  title: 'We have received your request, thank you',
  reference: 'Your reference',
  keep: 'Keep this reference; it leads you back to what you sent.',
  copy: 'Copy the reference',
  share: 'Share',
  toCalendar: 'Add to calendar',
  kept: {
    copied: 'The reference was copied',
    calendarSaved: 'The date was saved as a file. Open it to add it to your calendar.',
    notCopied: 'The browser did not allow copying. Select the reference and copy it, or write it down.',
    notShared: 'It could not be shared. Please copy the reference.',
  },
  calendar: {
    earliest: 'Earliest answer of the research committee to request {{reference}}',
    latest: 'Latest answer of the research committee to request {{reference}}',
    due: 'Request {{reference}} should be complete',
  },
  code: 'Follow the request on another device',
  codeNote:
    'Point the other device’s camera at the code. Whoever scans it sees your request, so keep it to yourself.',
  at: 'Received on {{time}}',
  asFirstSent:
    'Your request had already arrived with an earlier attempt and is kept as it was sent then. What you changed afterwards was not sent; you can tell us on the tracking page.',
  next: 'What happens next',
  nextCheck: 'The relations officer checks and confirms your data.',
  nextDays: {
    one: 'We expect to complete your request within 1 day, by {{date}}.',
    other: 'We expect to complete your request within {{count}} days, by {{date}}.',
  },
  nextTold: {
    email: 'We tell you of every step by e-mail.',
    sms: 'We tell you of every step by text message.',
    letter: 'We tell you of every step by post.',
  },
  nextCommittee: 'The research committee’s answer reaches you between {{earliest}} and {{latest}}.',
  track: 'Track the request',
  trackHere: 'Track the request here',
  another: 'A new request',
};
