import { PAGE_PERMISSIONS, PLUGIN_ID, STAFF_ACTIONS, permissionFor } from '@member-services/contract/forms';
import type { StaffAction } from '@member-services/contract/forms';

/** One permission as Strapi's roles screen shows it. Strapi has one name for all languages, so it bears both. */
export interface PermissionEntry {
  /** Strapi's full id, `plugin::member-services.…`. */
  id: string;
  name: string;
  group: string;
}

const ACTION_NAMES: Record<StaffAction, string> = {
  verify: 'Verify a request · التحقق من طلب',
  requestCorrection: 'Request a correction · طلب استكمال البيانات',
  dismiss: 'Dismiss with words · حفظ الطلب مع بيان السبب',
  decline: 'Decline with a reason · الاعتذار عن الطلب مع بيان السبب',
  refer: 'Refer to the social researcher · الإحالة إلى الباحث الاجتماعي',
  answerReferral: 'Answer a referral · الرد على إحالة',
  raise: 'Raise to the research committee · الرفع إلى لجنة البحث',
  recordDecision: 'Record the committee’s decision · تدوين قرار اللجنة',
  startDelivery: 'Start delivery · بدء تقديم الخدمة',
  deliver: 'Record the delivery · إثبات تقديم الخدمة',
  answer: 'Answer an inquiry · الرد على استفسار',
  remind: 'Remind the applicant · تذكير مقدم الطلب',
  close: 'Close · الإغلاق',
  reopen: 'Reopen · إعادة الفتح',
  assign: 'Assign · الإسناد',
  nameConcerned: 'Name whom a complaint concerns · تحديد الموظف المعني بالشكوى',
  message: 'Write to the applicant · مراسلة مقدم الطلب',
  note: 'Add an internal note · إضافة ملاحظة داخلية',
  forget: 'Erase data that somebody asked to have erased · محو البيانات بطلب صاحبها',
  answerPrivacyRequest: 'Answer a request about personal data · جواب طلب يخص البيانات الشخصية',
};

const PAGE_NAMES: Record<keyof typeof PAGE_PERMISSIONS, { name: string; group: string }> = {
  readInbox: { name: 'Read the inbox and its cases · الاطلاع على الوارد والطلبات', group: 'inbox' },
  readReplies: { name: 'Use ready-made replies · استعمال الردود الجاهزة', group: 'inbox' },
  readDirectory: { name: 'Compare with the directory · المطابقة مع سجل الأعضاء', group: 'inbox' },
  readAttachments: { name: 'Open attached files · فتح المرفقات', group: 'inbox' },
  readRatings: { name: 'Read satisfaction figures · الاطلاع على نتائج التقييم', group: 'quality' },
  readQuestionInsights: { name: 'Read what was not found · الاطلاع على ما لم يُعثر عليه', group: 'questions' },
  createQuestion: { name: 'Turn an answer into a question · تحويل الرد إلى سؤال شائع', group: 'questions' },
  readMessages: { name: 'See what became of messages · متابعة الرسائل المرسلة', group: 'messages' },
  resendMessages: { name: 'Send failed messages again · إعادة إرسال ما تعذّر', group: 'messages' },
  sendByHand: { name: 'Print and post letters · طباعة الخطابات وإرسالها', group: 'messages' },
  editMessages: { name: 'Word the messages · تحرير نصوص الرسائل', group: 'messages' },
  changeSettings: { name: 'Change periods and working days · تعديل المدد وأيام العمل', group: 'settings' },
};

function pageEntry(key: keyof typeof PAGE_PERMISSIONS): PermissionEntry {
  return { id: PAGE_PERMISSIONS[key], ...PAGE_NAMES[key] };
}

/** Every permission of the plugin: one per action on a case, one per page that is no action. */
export const PERMISSION_ENTRIES: readonly PermissionEntry[] = [
  pageEntry('readInbox'),
  pageEntry('readReplies'),
  pageEntry('readDirectory'),
  pageEntry('readAttachments'),
  ...STAFF_ACTIONS.map((action) => ({
    id: permissionFor(action),
    name: ACTION_NAMES[action],
    group: 'case',
  })),
  pageEntry('readRatings'),
  pageEntry('readQuestionInsights'),
  pageEntry('createQuestion'),
  pageEntry('readMessages'),
  pageEntry('resendMessages'),
  pageEntry('sendByHand'),
  pageEntry('editMessages'),
  pageEntry('changeSettings'),
];

/** The form in which Strapi registers a permission of a plugin. */
export interface RegisteredAction {
  section: 'plugins';
  displayName: string;
  uid: string;
  pluginName: string;
  subCategory: string;
}

/** The list for `actionProvider.registerMany`. */
export function registeredActions(): RegisteredAction[] {
  return PERMISSION_ENTRIES.map(({ id, name, group }) => ({
    section: 'plugins',
    displayName: name,
    uid: id.slice(`plugin::${PLUGIN_ID}.`.length),
    pluginName: PLUGIN_ID,
    subCategory: group,
  }));
}
