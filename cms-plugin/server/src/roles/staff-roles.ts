import {
  ALWAYS,
  BESIDE,
  PAGE_PERMISSIONS,
  STAFF_ACTIONS,
  WORKFLOW,
  permissionFor,
} from '@member-services/contract/forms';
import type { ActorRole, Rule, StaffAction, StatusRules } from '@member-services/contract/forms';

/** Roles of the workflow that people hold. */
export type StaffRole = Exclude<ActorRole, 'applicant' | 'clock'>;

/** A role that the plugin makes in Strapi on its first start. The code never changes; the name may. */
export interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  /** The part that it plays in the workflow; null for whoever only keeps content. */
  plays: StaffRole | null;
  pages: readonly (keyof typeof PAGE_PERMISSIONS)[];
}

export const EDITOR_CODE = 'ms-editor';

/** The roles of the policy (D2, E2–E7) and of the quality of service (C10). */
export const ROLE_DEFINITIONS: readonly RoleDefinition[] = [
  {
    code: 'ms-officer',
    name: 'موظف العلاقات · Relations officer',
    description: 'Receives, verifies, answers and follows everything that arrives.',
    plays: 'officer',
    pages: [
      'readInbox',
      'readReplies',
      'readDirectory',
      'readAttachments',
      'readRatings',
      'readQuestionInsights',
      'createQuestion',
      'readMessages',
      'resendMessages',
      'sendByHand',
      'changeSettings',
    ],
  },
  {
    code: 'ms-social-researcher',
    name: 'الباحث الاجتماعي · Social researcher',
    description: 'Explains the procedure and answers referrals.',
    plays: 'social-researcher',
    pages: ['readInbox', 'readReplies', 'readDirectory', 'readAttachments'],
  },
  {
    code: 'ms-secretary',
    name: 'أمين لجنة البحث · Committee secretary',
    description: 'Prepares the meetings of the research committee.',
    plays: 'secretary',
    pages: ['readInbox', 'readReplies', 'readAttachments'],
  },
  {
    code: 'ms-committee',
    name: 'عضو لجنة البحث · Committee member',
    description: 'Studies requests and decides in a meeting.',
    plays: 'committee',
    pages: ['readInbox', 'readAttachments'],
  },
  {
    code: 'ms-provider',
    name: 'مقدم الخدمة · Service provider',
    description: 'Delivers what was granted.',
    plays: 'provider',
    pages: ['readInbox', 'readReplies', 'readAttachments'],
  },
  {
    code: 'ms-head',
    name: 'رئيس الإدارة · Head of department',
    description: 'Assigns work, decides services without a committee, sees what is late.',
    plays: 'head',
    pages: [
      'readInbox',
      'readReplies',
      'readRatings',
      'readAttachments',
      'readMessages',
      'resendMessages',
      'editMessages',
      'changeSettings',
    ],
  },
  {
    code: 'ms-quality-manager',
    name: 'مدير الجودة · Quality manager',
    description: 'Reads ratings and what people did not find; sees no case and no name (policy C9).',
    plays: 'quality-manager',
    pages: ['readRatings', 'readQuestionInsights'],
  },
  {
    code: EDITOR_CODE,
    name: 'محرر المحتوى · Content editor',
    description: 'Keeps services, questions, documents and texts current.',
    plays: null,
    pages: ['readQuestionInsights', 'editMessages'],
  },
];

/** Strapi's own code of the role that may everything. */
export const SUPER_ADMIN = 'strapi-super-admin';

/** Every part that staff play in the workflow. */
export const ALL_PARTS: readonly StaffRole[] = ROLE_DEFINITIONS.flatMap(({ plays }) => plays ?? []);

const PLAYED = new Map(ROLE_DEFINITIONS.map(({ code, plays }) => [code, plays]));

/** The part that a role of Strapi plays, by its code; null for whatever plays none. */
export function partOf(code: string): StaffRole | null {
  return PLAYED.get(code) ?? null;
}

/** Every permission that a role starts with; an administrator may change it afterwards. */
export function permissionsOf(role: RoleDefinition): string[] {
  const pages = role.pages.map((page) => PAGE_PERMISSIONS[page]);
  const actions = STAFF_ACTIONS.filter((action) => role.plays !== null && actsIn(action, role.plays));
  return [...pages, ...actions.map(permissionFor)];
}

/** Whether the workflow lets a role take an action in any status: permissions come from the table as well. */
export function actsIn(action: StaffAction, role: StaffRole): boolean {
  const tables: StatusRules[] = [...Object.values(WORKFLOW), BESIDE, ALWAYS];
  return tables.some((rules) => allows(rules[action], role));
}

function allows(rule: Rule | undefined, role: StaffRole): boolean {
  return rule?.by.includes(role) ?? false;
}
