import { ACTIONS } from '../workflow/submission.js';
import type { Action } from '../workflow/submission.js';

/** The name under which Strapi knows the plugin. */
export const PLUGIN_ID = 'member-services';

/** What only an applicant or the clock does; every other action has a permission of its own. */
const NOT_FOR_STAFF = [
  'submit',
  'supplyCorrection',
  'releaseDecision',
  'confirmDelivery',
  'objectDelivery',
  'lapse',
  'apologise',
  'withdraw',
  'appeal',
  'askHelp',
  'see',
  'correct',
  'erase',
  'withdrawConsent',
] as const satisfies readonly Action[];

/** An action that a member of staff can take in the panel. */
export type StaffAction = Exclude<Action, (typeof NOT_FOR_STAFF)[number]>;

/** Whether staff can take an action at all. */
export function isStaffAction(action: Action): action is StaffAction {
  return !NOT_FOR_STAFF.some((other) => other === action);
}

/** Every action that staff can take, in the order of the workflow. */
export const STAFF_ACTIONS: readonly StaffAction[] = ACTIONS.filter(isStaffAction);

/** Permissions that are no action on a case. */
export const PAGE_PERMISSIONS = {
  /** The inbox, the cases in it and the figures on the home page. */
  readInbox: `plugin::${PLUGIN_ID}.inbox.read`,
  /** Ready-made courteous replies (policy E1). */
  readReplies: `plugin::${PLUGIN_ID}.replies.read`,
  /** The submission beside the member directory, field by field (policy E2). */
  readDirectory: `plugin::${PLUGIN_ID}.directory.read`,
  /** Opening what was attached to a case; every opening is recorded. */
  readAttachments: `plugin::${PLUGIN_ID}.attachments.read`,
  /** Satisfaction figures (policy C5, C9). */
  readRatings: `plugin::${PLUGIN_ID}.ratings.read`,
  /** What people looked for and did not find, and what helped (policy C1). */
  readQuestionInsights: `plugin::${PLUGIN_ID}.questions.read`,
  /** Turning an answered inquiry into a draft of a question. */
  createQuestion: `plugin::${PLUGIN_ID}.questions.create`,
  /** What became of every message: failed, held, waiting (policy B3). */
  readMessages: `plugin::${PLUGIN_ID}.messages.read`,
  /** Sending again what failed, letting go what a day's limit holds. */
  resendMessages: `plugin::${PLUGIN_ID}.messages.resend`,
  /** Printing letters, and noting what was sent by hand. */
  sendByHand: `plugin::${PLUGIN_ID}.messages.send-by-hand`,
  /** The wording of what people are told. */
  editMessages: `plugin::${PLUGIN_ID}.messages.edit`,
  /** Changing periods, working days and quiet hours; reading them needs the inbox alone (policy A3). */
  changeSettings: `plugin::${PLUGIN_ID}.settings.change`,
} as const;

/** Strapi's id of the permission for an action, such as `plugin::member-services.case.request-correction`. */
export function permissionFor(action: StaffAction): string {
  const kebab = action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `plugin::${PLUGIN_ID}.case.${kebab}`;
}
