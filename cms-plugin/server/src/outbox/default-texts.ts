import type { LocalisedText } from '@member-services/contract/forms';
import type { NotificationEvent } from '@member-services/contract/forms';

/** A notification as the `text` content type holds it. */
export interface NotificationText {
  title: LocalisedText;
  body: LocalisedText;
}

const GREETING_AR = 'السلام عليكم ورحمة الله وبركاته،';
const GREETING_EN = 'Greetings,';
const FAREWELL_AR = 'مع خالص التقدير،\nعلاقات الأعضاء';
const FAREWELL_EN = 'With kind regards,\nMember Relations';

function text(titleAr: string, bodyAr: string, titleEn: string, bodyEn: string): NotificationText {
  return {
    title: { ar: titleAr, en: titleEn },
    body: {
      ar: [GREETING_AR, bodyAr, FAREWELL_AR].join('\n\n'),
      en: [GREETING_EN, bodyEn, FAREWELL_EN].join('\n\n'),
    },
  };
}

/**
 * What is said while the association has no published text of its own for an event: an installation whose texts are
 * still missing must not fall silent (policy B3). An entry `notification.<event>` takes the place of one of these.
 */
export const DEFAULT_TEXTS: Readonly<Record<NotificationEvent, NotificationText>> = {
  submitted: text(
    'استلمنا طلبكم رقم {{reference}}',
    'استلمنا طلبكم ({{service}}) بتاريخ {{date}}، ورقمه المرجعي {{reference}}.\n\n{{nextStep}}\n\nلمتابعته في أي وقت: {{trackingUrl}}\nالرابط خاص بكم، فلا تشاركوه مع أحد.',
    'We have received your request {{reference}}',
    'We received your request ({{service}}) on {{date}}. Its reference is {{reference}}.\n\n{{nextStep}}\n\nFollow it at any time: {{trackingUrl}}\nThe link is yours alone, so please do not share it.',
  ),
  verified: text(
    'اكتمل التحقق من طلبكم رقم {{reference}}',
    'راجعنا بيانات طلبكم رقم {{reference}} فوجدناها مكتملة وصحيحة، وننتقل الآن إلى الخطوة التالية.\n\nلمتابعة الطلب: {{trackingUrl}}',
    'Your request {{reference}} has been verified',
    'We have checked the data of your request {{reference}}; they are complete and valid, and we are moving on to the next step.\n\nFollow the request: {{trackingUrl}}',
  ),
  'correction-requested': text(
    'نحتاج إلى استكمال في طلبكم رقم {{reference}}',
    'نحتاج منكم إلى استكمال بعض البيانات في طلبكم رقم {{reference}} قبل {{dueDate}}.\n\nستجدون المطلوب محددًا هنا: {{trackingUrl}}',
    'Something is needed for your request {{reference}}',
    'We need some information from you for your request {{reference}} by {{dueDate}}.\n\nYou will find what is needed here: {{trackingUrl}}',
  ),
  'correction-reminder': text(
    'تذكير: طلبكم رقم {{reference}} في انتظاركم',
    'ما زال طلبكم رقم {{reference}} في انتظار استكمال البيانات. يسعدنا أن نساعدكم إن تعذّر عليكم شيء.\n\nلإكماله: {{trackingUrl}}',
    'Reminder: your request {{reference}} is waiting for you',
    'Your request {{reference}} is still waiting for some information from you. We are glad to help if something is difficult.\n\nComplete it here: {{trackingUrl}}',
  ),
  referred: text(
    'مختص يساعدكم في الطلب رقم {{reference}}',
    'أحلنا سؤالكم في الطلب رقم {{reference}} إلى مختص ليوضح لكم الإجراء قبل {{dueDate}}.\n\nلمتابعة الطلب: {{trackingUrl}}',
    'A specialist is helping with your request {{reference}}',
    'A specialist will explain the procedure for your request {{reference}} by {{dueDate}}.\n\nFollow the request: {{trackingUrl}}',
  ),
  raised: text(
    'رُفع طلبكم رقم {{reference}} إلى لجنة البحث',
    'رُفع طلبكم رقم {{reference}} إلى لجنة البحث، ونتوقع أن يصلكم جوابها بين {{earliest}} و{{latest}}.\n\nلمتابعة الطلب: {{trackingUrl}}',
    'Your request {{reference}} is with the research committee',
    'Your request {{reference}} has gone to the research committee. We expect its answer to reach you between {{earliest}} and {{latest}}.\n\nFollow the request: {{trackingUrl}}',
  ),
  'decision-accepted': text(
    'قُبل طلبكم رقم {{reference}}',
    'يسرنا إبلاغكم بقبول طلبكم رقم {{reference}}.\n\nالخطوات التالية: {{trackingUrl}}',
    'Your request {{reference}} has been accepted',
    'We are pleased to tell you that your request {{reference}} has been accepted.\n\nThe next steps: {{trackingUrl}}',
  ),
  'decision-rejected': text(
    'صدر القرار في طلبكم رقم {{reference}}',
    'درسنا طلبكم رقم {{reference}} بعناية، ونعتذر عن عدم قبوله. تجدون الأسباب كاملة هنا: {{trackingUrl}}\n\nيحق لكم التظلم مرة واحدة حتى {{appealUntil}} من الصفحة نفسها.',
    'Decision on your request {{reference}}',
    'We have studied your request {{reference}} with care and are sorry that we cannot accept it. The full reasons are here: {{trackingUrl}}\n\nYou may appeal once until {{appealUntil}} on the same page.',
  ),
  declined: text(
    'صدر القرار في طلبكم رقم {{reference}}',
    'درسنا طلبكم رقم {{reference}} بعناية، ونعتذر عن عدم تلبيته. تجدون الأسباب كاملة هنا: {{trackingUrl}}\n\nيحق لكم التظلم مرة واحدة حتى {{appealUntil}} من الصفحة نفسها، ويسعدنا أن نساعدكم في إعداده.',
    'Decision on your request {{reference}}',
    'We have considered your request {{reference}} with care and are sorry that we cannot grant it. The full reasons are here: {{trackingUrl}}\n\nYou may appeal once until {{appealUntil}} on the same page, and we are glad to help you prepare it.',
  ),
  'decision-deferred': text(
    'تأجّل القرار في طلبكم رقم {{reference}}',
    'رأت لجنة البحث تأجيل القرار في طلبكم رقم {{reference}} إلى اجتماع لاحق.\n\nلمتابعة الطلب: {{trackingUrl}}',
    'Decision on your request {{reference}} deferred',
    'The research committee has deferred its decision on your request {{reference}} to a later meeting.\n\nFollow the request: {{trackingUrl}}',
  ),
  'delivery-started': text(
    'بدأنا تقديم الخدمة: الطلب رقم {{reference}}',
    'بدأ العمل على تقديم الخدمة في طلبكم رقم {{reference}}.\n\nلمتابعة الطلب: {{trackingUrl}}',
    'We have started on your request {{reference}}',
    'Work on your request {{reference}} has started.\n\nFollow the request: {{trackingUrl}}',
  ),
  delivered: text(
    'قُدّمت الخدمة: الطلب رقم {{reference}}',
    'قُدّمت الخدمة المطلوبة في طلبكم رقم {{reference}} بتاريخ {{date}}.\n\nنرجو تأكيد الاستلام أو إخبارنا بأي نقص: {{trackingUrl}}',
    'Delivered: your request {{reference}}',
    'The service requested under {{reference}} was delivered on {{date}}.\n\nPlease confirm, or tell us if anything is missing: {{trackingUrl}}',
  ),
  answered: text(
    'الجواب عن رسالتكم رقم {{reference}}',
    'نشكر لكم تواصلكم. أجبنا عن رسالتكم رقم {{reference}}، وتجدون الجواب هنا أيضًا: {{trackingUrl}}\n\nوإن بقي لديكم سؤال فاكتبوه في الصفحة نفسها.',
    'Our answer to your message {{reference}}',
    'Thank you for writing to us. We have answered your message {{reference}}; the answer also stands here: {{trackingUrl}}\n\nIf anything is still unclear, write to us on the same page.',
  ),
  message: text(
    'رسالة إليكم بشأن الطلب رقم {{reference}}',
    'كتبنا إليكم رسالة بشأن طلبكم رقم {{reference}}. لقراءتها والرد عليها: {{trackingUrl}}',
    'A message for you about {{reference}}',
    'We have written to you about your request {{reference}}. Read and answer the message here: {{trackingUrl}}',
  ),
  dismissed: text(
    'انتهى النظر في رسالتكم رقم {{reference}}',
    'انتهى النظر في رسالتكم رقم {{reference}} دون إجراء إضافي. تجدون السبب هنا: {{trackingUrl}}',
    'Your message {{reference}} has been closed',
    'Your message {{reference}} has been closed without further action. The reason is here: {{trackingUrl}}',
  ),
  lapsed: text(
    'أُغلق طلبكم رقم {{reference}}',
    'لم تصلنا البيانات المطلوبة لاستكمال طلبكم رقم {{reference}} فأغلقناه. يسعدنا إعادة فتحه متى رغبتم: {{trackingUrl}}',
    'Your request {{reference}} has been closed',
    'The information needed for your request {{reference}} has not reached us, so we have closed it. We are glad to reopen it whenever you wish: {{trackingUrl}}',
  ),
  'overdue-apology': text(
    'نعتذر عن التأخير في طلبكم رقم {{reference}}',
    'وعدناكم بإنجاز طلبكم رقم {{reference}} في موعد لم نتمكن من الوفاء به، ونعتذر إليكم عن ذلك. نعمل عليه الآن، ونتوقع أن يصلكم الجواب بحلول {{latest}}.\n\nلا يلزمكم شيء، ويمكنكم متابعة الطلب هنا: {{trackingUrl}}',
    'We are sorry for the delay: your request {{reference}}',
    'We have not kept the date that we promised for your request {{reference}}, and we apologise. We are working on it and expect you to have our answer by {{latest}}.\n\nYou need not do anything; follow the request here: {{trackingUrl}}',
  ),
  'rating-invitation': text(
    'رأيكم في خدمتنا',
    'إن رغبتم فقيّموا تعاملنا مع طلبكم رقم {{reference}} في أقل من دقيقة: {{ratingUrl}}\n\nالتقييم حق لكم وليس واجبًا عليكم، ولا أثر له في طلباتكم، ويُفصل عن هويتكم.',
    'Your opinion of our service',
    'If you wish, rate how we handled your request {{reference}} in less than a minute: {{ratingUrl}}\n\nRating is your right, not a duty. It has no bearing on your requests and is kept apart from your identity.',
  ),
  'tracking-link': text(
    'رابط جديد لمتابعة الطلب رقم {{reference}}',
    'هذا رابط جديد لمتابعة الطلب رقم {{reference}}: {{trackingUrl}}\n\nأصبح الرابط السابق غير صالح. وإن لم تطلبوا ذلك فتجاهلوا الرسالة.',
    'A new tracking link for {{reference}}',
    'This is a new link for {{reference}}: {{trackingUrl}}\n\nThe earlier link no longer works. If you did not ask for this, ignore the message.',
  ),
};
