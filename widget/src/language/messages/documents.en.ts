import { messagesEn } from '@member-services/contract/messages/messages-en';
import type { DocumentsWords } from './documents.js';

export const documentsEn: DocumentsWords = {
  title: 'Bylaws and documents',
  lead: 'The association’s bylaws, policies, guides and forms, each with its version and date.',
  kinds: messagesEn.documentKinds,
  version: 'Version {{version}}',
  inForceSince: 'In force since {{date}}',
  draft: 'Draft, not adopted yet',
  read: 'Read “{{title}}”',
  back: 'All documents',
  download: 'Download the file',
  none: 'No documents are published at the moment.',
  gone: 'We could not find this document; another one may have taken its place.',
  print: 'Print on A4',
  printBlocked: 'The browser did not open the print window. Allow windows for this site and try again.',
};
