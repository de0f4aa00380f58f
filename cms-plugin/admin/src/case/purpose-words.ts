import type { useWords } from '../language/use-words.js';

/** What a consent is called; one of an association's own by its purpose. */
export function purposeWords(purpose: string, say: ReturnType<typeof useWords>): string {
  switch (purpose) {
    case 'privacy-notice':
      return say('consent.privacyNotice');
    case 'process-request':
      return say('consent.processRequest');
    case 'health-data':
      return say('consent.healthData');
    case 'share-with-provider':
      return say('consent.shareWithProvider');
    case 'news':
      return say('consent.news');
    default:
      return say('consent.other', { purpose });
  }
}
