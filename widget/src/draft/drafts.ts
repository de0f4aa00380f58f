/** What keeping drafts takes, loaded together behind the first field; before it where something may be kept. */
import { DraftKeeper } from './draft-keeper.js';
import type { OpenForm } from './draft-keeper.js';
import { DraftLocks } from './draft-locks.js';
import { draftPrefix } from './draft-place.js';
import { siteStorage } from '../data/site-storage.js';
import { DraftStore } from './draft-store.js';
import { randomKey } from '../submission/filled-form.js';

export { draftNote } from './draft-note.js';
export { questionsOf } from './asked-questions.js';
export { fieldsOfRequest, openRequest } from '../elements/member-request/request-draft.js';

/** The keeper of one open form in this browser. */
export function openKeeper(
  address: string,
  form: string,
  read: () => OpenForm | null,
  onChange: () => void,
): DraftKeeper {
  const store = new DraftStore(siteStorage(), draftPrefix(address, form));
  const surroundings = { store, locks: new DraftLocks(), now: () => Date.now(), randomId: randomKey };
  return new DraftKeeper(surroundings, read, onChange);
}
