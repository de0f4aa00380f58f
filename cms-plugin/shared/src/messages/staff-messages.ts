import type { DirectoryComparison, InboxView, Recognition, VerificationCheck } from '../staff/inbox.js';
import type { Locale } from '../text/localised-text.js';
import type { Action, ActorRole, Decision, Status } from '../workflow/submission.js';
import type { Gate } from '../workflow/workflow-table.js';
import type { PluralForms } from './plural.js';

/** The words that the product has for its own nouns, as staff read them. */
export interface StaffMessages<L extends Locale> {
  statuses: Record<Status, string>;
  /** An action as a button names it. */
  actions: Record<Action, string>;
  /** The same once it was done. */
  history: Record<Action, string>;
  roles: Record<ActorRole, string>;
  recognitions: Record<Recognition, string>;
  comparison: Record<DirectoryComparison['result'], string>;
  decisions: Record<Decision, string>;
  checks: Record<VerificationCheck, string>;
  /** Why an action must wait; `{{earliest}}` is the day on which time opens it. */
  gates: Record<Gate, string>;
  inboxViews: Record<InboxView, string>;
  counted: Record<'late' | 'left' | 'mismatches', PluralForms[L]>;
}
