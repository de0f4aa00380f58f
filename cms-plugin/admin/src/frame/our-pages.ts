import { PAGE_PERMISSIONS, PLUGIN_ID } from '@member-services/contract/forms';
import type { WordKey } from '../translations/words.js';

/** One page of ours: its path below the plugin's, who may open it, what the navigation calls it. */
export interface OurPage {
  path: string;
  permission: string;
  label: WordKey;
}

export const OUR_PAGES: readonly OurPage[] = [
  { path: 'inbox', permission: PAGE_PERMISSIONS.readInbox, label: 'nav.inbox' },
  { path: 'messages', permission: PAGE_PERMISSIONS.readMessages, label: 'nav.messages' },
  { path: 'forms', permission: PAGE_PERMISSIONS.readInbox, label: 'nav.forms' },
  { path: 'questions', permission: PAGE_PERMISSIONS.readQuestionInsights, label: 'nav.questions' },
  { path: 'timers', permission: PAGE_PERMISSIONS.readInbox, label: 'nav.timers' },
  { path: 'settings', permission: PAGE_PERMISSIONS.changeSettings, label: 'nav.settings' },
  { path: 'ratings', permission: PAGE_PERMISSIONS.readRatings, label: 'nav.ratings' },
  { path: 'message-texts', permission: PAGE_PERMISSIONS.editMessages, label: 'nav.messageTexts' },
];

/** The address of a page of ours within the panel. */
export function pagePath(path: string): string {
  return `/plugins/${PLUGIN_ID}/${path}`;
}

/** The address of a case within the panel. */
export function casePath(reference: string): string {
  return pagePath(`cases/${encodeURIComponent(reference)}`);
}
