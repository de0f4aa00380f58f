import { siteStorage } from '../data/site-storage.js';

/** Beginning of the name of everything that drafts keep in the browser. */
export const DRAFT_PREFIX = 'member-services:draft:';

/** The names under which drafts of one form stand: one CMS, one service (or `inquiry`). */
export function draftPrefix(address: string, form: string): string {
  return `${DRAFT_PREFIX}${address}:${form}:`;
}

/** Whether it is worth sending for what reads drafts before the form is shown. */
export function mayHoldDraft(address: string, form: string): boolean {
  const storage = siteStorage();
  return storage !== null && Object.keys(storage).some((key) => key.startsWith(draftPrefix(address, form)));
}
