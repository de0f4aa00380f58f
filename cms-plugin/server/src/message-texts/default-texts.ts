import type { MessageText, NotificationEvent } from '@member-services/contract/forms';

const GREETING_AR = 'السلام عليكم ورحمة الله وبركاته،';
const GREETING_EN = 'Greetings,';
const FAREWELL_AR = 'مع خالص التقدير،\nعلاقات الأعضاء';
const FAREWELL_EN = 'With kind regards,\nMember Relations';

/** Subject and body in one language, and the text message. */
type Words = readonly [subject: string, body: string, sms: string];

function text(ar: Words, en: Words): MessageText {
  const wording = ([subject, body, sms]: Words, greeting: string, farewell: string) => ({
    subject,
    body: [greeting, body, farewell].join('\n\n'),
    sms,
  });
  return { ar: wording(ar, GREETING_AR, FAREWELL_AR), en: wording(en, GREETING_EN, FAREWELL_EN) };
}

/**
 * What is said while the association has not worded a message itself: an installation must not fall silent (policy
 * B3). What editors keep in the panel takes the place of one of these, and "restore" comes back to it.
 */
export const DEFAULT_TEXTS: Readonly<Record<NotificationEvent, MessageText>> = {
  submitted: text(
    [
      'استلمنا طلبكم رقم {{reference}}',
      'استلمنا طلبكم ({{service}}) بتاريخ {{date}}، ورقمه المرجعي {{reference}}.\n\n{{nextStep}}\n\nلمتابعته في أي وقت: {{trackingUrl}}\nمن لديه رابط المتابعة الخاص بكم يستطيع فتح طلبكم، فاحفظوه لأنفسكم.',
      'استلمنا طلبكم {{reference}}. للمتابعة: {{trackingUrl}}',
    ],
    [
      'We have received your request {{reference}}',
      'We received your request ({{service}}) on {{date}}. Its reference is {{reference}}.\n\n{{nextStep}}\n\nFollow it at any time: {{trackingUrl}}\nWhoever has your tracking link can open your request, so please keep it to yourself.',
      'We received your request {{reference}}. Follow it: {{trackingUrl}}',
    ],
  ),
  verified: text(
    [
      'اكتمل التحقق من طلبكم رقم {{reference}}',
      'راجعنا بيانات طلبكم رقم {{reference}} فوجدناها مكتملة وصحيحة، وننتقل الآن إلى الخطوة التالية.\n\nلمتابعة الطلب: {{trackingUrl}}',
      'اكتمل التحقق من طلبكم {{reference}}. للمتابعة: {{trackingUrl}}',
    ],
    [
      'Your request {{reference}} has been verified',
      'We have checked the data of your request {{reference}}; they are complete and valid, and we are moving on to the next step.\n\nFollow the request: {{trackingUrl}}',
      'Your request {{reference}} has been verified. Follow it: {{trackingUrl}}',
    ],
  ),
  'correction-requested': text(
    [
      'نحتاج إلى استكمال في طلبكم رقم {{reference}}',
      'نحتاج منكم إلى استكمال بعض البيانات في طلبكم رقم {{reference}} في موعد أقصاه {{dueDate}}.\n\nستجدون المطلوب محددًا هنا: {{trackingUrl}}',
      'طلبكم {{reference}} يحتاج إلى استكمال حتى {{dueDate}}: {{trackingUrl}}',
    ],
    [
      'Something is needed for your request {{reference}}',
      'We need some information from you for your request {{reference}} by {{dueDate}}.\n\nYou will find what is needed here: {{trackingUrl}}',
      'Your request {{reference}} needs something from you by {{dueDate}}: {{trackingUrl}}',
    ],
  ),
  'correction-reminder': text(
    [
      'تذكير: طلبكم رقم {{reference}} في انتظاركم',
      'ما زال طلبكم رقم {{reference}} في انتظار استكمال البيانات، ويبقى مفتوحًا لكم حتى {{dueDate}}. يسعدنا أن نساعدكم إن تعذّر عليكم شيء.\n\nلإكماله: {{trackingUrl}}',
      'تذكير: طلبكم {{reference}} في انتظار استكمالكم حتى {{dueDate}}: {{trackingUrl}}',
    ],
    [
      'Reminder: your request {{reference}} is waiting for you',
      'Your request {{reference}} is still waiting for some information from you and stays open for it until {{dueDate}}. We are glad to help if something is difficult.\n\nComplete it here: {{trackingUrl}}',
      'Reminder: your request {{reference}} waits for you until {{dueDate}}: {{trackingUrl}}',
    ],
  ),
  referred: text(
    [
      'مختص يساعدكم في الطلب رقم {{reference}}',
      'أحلنا سؤالكم في الطلب رقم {{reference}} إلى مختص ليوضح لكم الإجراء في موعد أقصاه {{dueDate}}.\n\nلمتابعة الطلب: {{trackingUrl}}',
      'مختص يتابع سؤالكم في الطلب {{reference}} ويجيبكم حتى {{dueDate}}: {{trackingUrl}}',
    ],
    [
      'A specialist is helping with your request {{reference}}',
      'A specialist will explain the procedure for your request {{reference}} by {{dueDate}}.\n\nFollow the request: {{trackingUrl}}',
      'A specialist is looking at your question on {{reference}} and answers by {{dueDate}}: {{trackingUrl}}',
    ],
  ),
  raised: text(
    [
      'رُفع طلبكم رقم {{reference}} إلى لجنة البحث',
      'رُفع طلبكم رقم {{reference}} إلى لجنة البحث، ونتوقع أن يصلكم جوابها بين {{earliest}} و{{latest}}.\n\nلمتابعة الطلب: {{trackingUrl}}',
      'رُفع طلبكم {{reference}} إلى اللجنة، والجواب بين {{earliest}} و{{latest}}: {{trackingUrl}}',
    ],
    [
      'Your request {{reference}} is with the research committee',
      'Your request {{reference}} has gone to the research committee. We expect its answer to reach you between {{earliest}} and {{latest}}.\n\nFollow the request: {{trackingUrl}}',
      'Request {{reference}} is with the committee. Answer between {{earliest}} and {{latest}}: {{trackingUrl}}',
    ],
  ),
  'decision-accepted': text(
    [
      'قُبل طلبكم رقم {{reference}}',
      'يسرنا إبلاغكم بقبول طلبكم رقم {{reference}}.\n\nالخطوات التالية: {{trackingUrl}}',
      'يسرنا قبول طلبكم {{reference}}. الخطوة التالية: {{trackingUrl}}',
    ],
    [
      'Your request {{reference}} has been accepted',
      'We are pleased to tell you that your request {{reference}} has been accepted.\n\nThe next steps: {{trackingUrl}}',
      'Your request {{reference}} has been accepted. Next step: {{trackingUrl}}',
    ],
  ),
  'decision-rejected': text(
    [
      'صدر القرار في طلبكم رقم {{reference}}',
      'درسنا طلبكم رقم {{reference}} بعناية، ونعتذر إليكم عن عدم تمكننا من قبوله. تجدون الأسباب كاملة هنا: {{trackingUrl}}\n\nيحق لكم التظلم مرة واحدة حتى {{appealUntil}} من الصفحة نفسها.',
      'صدر القرار في طلبكم {{reference}}. للاطلاع عليه وعلى حقكم في التظلم: {{trackingUrl}}',
    ],
    [
      'Decision on your request {{reference}}',
      'We have studied your request {{reference}} with care and are sorry that we cannot accept it. The full reasons are here: {{trackingUrl}}\n\nYou may appeal once until {{appealUntil}} on the same page.',
      'A decision has been made on {{reference}}. Read it and your right to appeal: {{trackingUrl}}',
    ],
  ),
  declined: text(
    [
      'صدر القرار في طلبكم رقم {{reference}}',
      'درسنا طلبكم رقم {{reference}} بعناية، ونعتذر إليكم عن عدم تمكننا من تلبيته. تجدون الأسباب كاملة هنا: {{trackingUrl}}\n\nيحق لكم التظلم مرة واحدة حتى {{appealUntil}} من الصفحة نفسها، ويسعدنا أن نساعدكم في إعداده.',
      'صدر القرار في طلبكم {{reference}}. للاطلاع عليه وعلى حقكم في التظلم: {{trackingUrl}}',
    ],
    [
      'Decision on your request {{reference}}',
      'We have considered your request {{reference}} with care and are sorry that we cannot grant it. The full reasons are here: {{trackingUrl}}\n\nYou may appeal once until {{appealUntil}} on the same page, and we are glad to help you prepare it.',
      'A decision has been made on {{reference}}. Read it and your right to appeal: {{trackingUrl}}',
    ],
  ),
  'decision-deferred': text(
    [
      'تأجّل القرار في طلبكم رقم {{reference}}',
      'رأت لجنة البحث تأجيل القرار في طلبكم رقم {{reference}} إلى اجتماع لاحق.\n\nلمتابعة الطلب: {{trackingUrl}}',
      'تأجّل القرار في طلبكم {{reference}} إلى موعد أقصاه {{latest}}. السبب: {{trackingUrl}}',
    ],
    [
      'Decision on your request {{reference}} deferred',
      'The research committee has deferred its decision on your request {{reference}} to a later meeting.\n\nFollow the request: {{trackingUrl}}',
      'Decision on {{reference}} deferred, until {{latest}} at the latest. Reason: {{trackingUrl}}',
    ],
  ),
  'delivery-started': text(
    [
      'بدأنا تقديم الخدمة: الطلب رقم {{reference}}',
      'بدأ العمل على تقديم الخدمة في طلبكم رقم {{reference}}.\n\nلمتابعة الطلب: {{trackingUrl}}',
      'بدأنا تقديم الخدمة في طلبكم {{reference}}: {{trackingUrl}}',
    ],
    [
      'We have started on your request {{reference}}',
      'Work on your request {{reference}} has started.\n\nFollow the request: {{trackingUrl}}',
      'We have started on your request {{reference}}: {{trackingUrl}}',
    ],
  ),
  delivered: text(
    [
      'قُدّمت الخدمة: الطلب رقم {{reference}}',
      'قُدّمت الخدمة المطلوبة في طلبكم رقم {{reference}} بتاريخ {{date}}.\n\nنرجو تأكيد الاستلام أو إخبارنا بأي نقص: {{trackingUrl}}',
      'قُدّمت الخدمة في طلبكم {{reference}}. للتأكيد أو الملاحظات: {{trackingUrl}}',
    ],
    [
      'Delivered: your request {{reference}}',
      'The service requested under {{reference}} was delivered on {{date}}.\n\nPlease confirm, or tell us if anything is missing: {{trackingUrl}}',
      'Request {{reference}} has been delivered. Confirm or comment: {{trackingUrl}}',
    ],
  ),
  answered: text(
    [
      'الجواب عن رسالتكم رقم {{reference}}',
      'نشكر لكم تواصلكم. أجبنا عن رسالتكم رقم {{reference}}، وتجدون الجواب هنا أيضًا: {{trackingUrl}}\n\nوإن بقي لديكم سؤال فاكتبوه في الصفحة نفسها.',
      'أجبنا عن رسالتكم {{reference}}. الجواب: {{trackingUrl}}',
    ],
    [
      'Our answer to your message {{reference}}',
      'Thank you for writing to us. We have answered your message {{reference}}; the answer also stands here: {{trackingUrl}}\n\nIf anything is still unclear, write to us on the same page.',
      'We have answered your message {{reference}}: {{trackingUrl}}',
    ],
  ),
  message: text(
    [
      'رسالة إليكم بشأن الطلب رقم {{reference}}',
      'كتبنا إليكم رسالة بشأن طلبكم رقم {{reference}}. لقراءتها والرد عليها: {{trackingUrl}}',
      'رسالة إليكم بشأن الطلب {{reference}}: {{trackingUrl}}',
    ],
    [
      'A message for you about {{reference}}',
      'We have written to you about your request {{reference}}. Read and answer the message here: {{trackingUrl}}',
      'A message for you about {{reference}}: {{trackingUrl}}',
    ],
  ),
  dismissed: text(
    [
      'انتهى النظر في رسالتكم رقم {{reference}}',
      'انتهى النظر في رسالتكم رقم {{reference}} دون إجراء إضافي. تجدون السبب هنا: {{trackingUrl}}',
      'انتهى النظر في رسالتكم {{reference}}. السبب: {{trackingUrl}}',
    ],
    [
      'Your message {{reference}} has been closed',
      'Your message {{reference}} has been closed without further action. The reason is here: {{trackingUrl}}',
      'Your message {{reference}} has been closed. The reason: {{trackingUrl}}',
    ],
  ),
  lapsed: text(
    [
      'أُغلق طلبكم رقم {{reference}}',
      'لم تصلنا البيانات المطلوبة لاستكمال طلبكم رقم {{reference}} فأغلقناه. يسعدنا إعادة فتحه متى رغبتم: {{trackingUrl}}',
      'أُغلق طلبكم {{reference}} لعدم استكمال البيانات: {{trackingUrl}}',
    ],
    [
      'Your request {{reference}} has been closed',
      'The information needed for your request {{reference}} has not reached us, so we have closed it. We are glad to reopen it whenever you wish: {{trackingUrl}}',
      'Request {{reference}} was closed as information is missing: {{trackingUrl}}',
    ],
  ),
  'overdue-apology': text(
    [
      'نعتذر عن التأخر في طلبكم رقم {{reference}}',
      'نعتذر إليكم عن تأخرنا عن الموعد المحدد لطلبكم رقم {{reference}}. رفعنا الأمر إلى المسؤول لمتابعته، ونعمل على إنجازه في موعد أقصاه {{latest}}.\n\nلمتابعة الطلب: {{trackingUrl}}',
      'نعتذر عن التأخر في طلبكم {{reference}}. الموعد الجديد {{latest}}: {{trackingUrl}}',
    ],
    [
      'We are sorry for the delay with {{reference}}',
      'We are sorry that we have missed the date given for your request {{reference}}. It has been escalated, and we are working to finish it by {{latest}} at the latest.\n\nFollow the request: {{trackingUrl}}',
      'We are sorry for the delay with {{reference}}. New date {{latest}}: {{trackingUrl}}',
    ],
  ),
  'rating-invitation': text(
    [
      'رأيكم في خدمتنا',
      'إن رغبتم فقيّموا تعاملنا مع طلبكم رقم {{reference}} في أقل من دقيقة: {{ratingUrl}}\n\nالتقييم حق لكم وليس واجبًا عليكم، ولا أثر له في طلباتكم، ويُفصل عن هويتكم.',
      'رأيكم حق لكم ويعيننا على التحسين. للتقييم: {{ratingUrl}}',
    ],
    [
      'Your opinion of our service',
      'If you wish, rate how we handled your request {{reference}} in less than a minute: {{ratingUrl}}\n\nRating is your right, not a duty. It has no bearing on your requests and is kept apart from your identity.',
      'Your opinion is your right and helps us improve. Rate us: {{ratingUrl}}',
    ],
  ),
  'tracking-link': text(
    [
      'رابط جديد لمتابعة الطلب رقم {{reference}}',
      'هذا رابط جديد لمتابعة الطلب رقم {{reference}} ({{service}}): {{trackingUrl}}\n\nأصبح الرابط السابق غير صالح. وإن لم تطلبوا ذلك فتجاهلوا الرسالة.',
      'رابط متابعة الطلب {{reference}}: {{trackingUrl}} لا تشاركوه مع أحد.',
    ],
    [
      'A new tracking link for {{reference}}',
      'This is a new link for {{reference}} ({{service}}): {{trackingUrl}}\n\nThe earlier link no longer works. If you did not ask for this, ignore the message.',
      'Tracking link for {{reference}}: {{trackingUrl}} Do not share it.',
    ],
  ),
  'data-erased': text(
    [
      'مُحيت بيانات طلبكم رقم {{reference}}',
      'محونا في {{date}}، بناءً على طلبكم، ما لدينا من بياناتكم في الطلب رقم {{reference}}: ما كتبتموه وما أرفقتموه وما دار بيننا من رسائل، ولم يعد رابط المتابعة يفتح شيئًا.\n\nويبقى رقم الطلب والخدمة وتواريخ الخطوات، دون ما يدل عليكم، لأنها مما يلزمنا حفظه. وإن كان لكم سؤال فاكتبوا إلينا على {{privacyEmail}} أو اتصلوا على {{contactPhone}}.',
      'محونا بياناتكم في الطلب {{reference}} بناءً على طلبكم. للاستفسار: {{contactPhone}}',
    ],
    [
      'The data of your request {{reference}} have been erased',
      'On {{date}} we erased, as you asked, the data that we kept of you in the request {{reference}}: what you wrote and attached, and the messages between us. The tracking link opens nothing any more.\n\nThe reference, the service and the days of each step remain, without anything that points to you, because we are bound to keep them. If you have a question, write to {{privacyEmail}} or call {{contactPhone}}.',
      'We erased your data in request {{reference}}, as you asked. Questions: {{contactPhone}}',
    ],
  ),
};
