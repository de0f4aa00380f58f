import { address, type Bilingual, type Locale, type Page } from '../page.js';

const words = {
  lead: { ar: 'نخدمكم حيث أنتم', en: 'We serve you where you are' },
  intro: {
    ar: 'اطلبوا خدمتكم من هاتفكم في دقيقتين، بلا حساب ولا مراجعة. ومن لحظة الإرسال ترون أين وصل طلبكم، ومتى يأتيكم الجواب.',
    en: 'Request a service from your phone in two minutes, with no account and no visit. From the moment you send it you see where it stands and when the answer comes.',
  },
  request: { ar: 'اطلبوا خدمة', en: 'Request a service' },
  track: { ar: 'تابعوا طلبكم', en: 'Track your request' },
  waysTitle: { ar: 'كيف نساعدكم اليوم؟', en: 'How can we help today?' },
  pathTitle: { ar: 'ماذا يحدث بعد الإرسال؟', en: 'What happens after you send it?' },
  promiseTitle: { ar: 'ما نلتزم به', en: 'What we promise' },
  more: { ar: 'إلى الصفحة', en: 'Open' },
} as const satisfies Record<string, Bilingual>;

const ways: readonly { path: string; title: Bilingual; text: Bilingual }[] = [
  {
    path: 'services/',
    title: { ar: 'الخدمات', en: 'Services' },
    text: {
      ar: 'العضوية، والشهادات، ودعم التدريب، والنظارات والأجهزة البصرية، وطلب المساعدة، والتطوع.',
      en: 'Membership, certificates, training support, glasses and visual aids, help and volunteering.',
    },
  },
  {
    path: 'questions/',
    title: { ar: 'أسئلة وأجوبة', en: 'Questions and answers' },
    text: {
      ar: 'ابحثوا بكلماتكم؛ فقد يكون الجواب هنا قبل أن تسألوا.',
      en: 'Search in your own words; the answer may be here before you ask.',
    },
  },
  {
    path: 'contact/',
    title: { ar: 'سؤال أو اقتراح أو شكوى', en: 'Question, suggestion or complaint' },
    text: {
      ar: 'اكتبوا إلينا. لكل رسالة جواب، ولا تُغلق من دونه.',
      en: 'Write to us. Every message is answered; none is closed without one.',
    },
  },
  {
    path: 'rate/',
    title: { ar: 'قيّموا خدماتنا', en: 'Rate our service' },
    text: {
      ar: 'رأيكم حق لكم، نحسّن به الخدمة، ولا يُستعمل ضد أحد.',
      en: 'Your rating is your right. It improves the service and is never used against anyone.',
    },
  },
];

const path: readonly { title: Bilingual; text: Bilingual }[] = [
  {
    title: { ar: 'نستلم', en: 'We receive it' },
    text: {
      ar: 'يصلكم رقم مرجعي ورابط متابعة في الحال.',
      en: 'You get a reference and a tracking link at once.',
    },
  },
  {
    title: { ar: 'نتحقق', en: 'We check it' },
    text: {
      ar: 'يطابق موظف العلاقات بياناتكم، ويطلب ما ينقص إن وُجد.',
      en: 'The relations officer checks your data and asks for anything missing.',
    },
  },
  {
    title: { ar: 'ندرس', en: 'We study it' },
    text: {
      ar: 'طلبات الدعم تدرسها لجنة البحث، ويصلكم قرارها بعد أسبوعين على الأقل وفي موعد معلوم.',
      en: 'Support requests go to the research committee; its decision reaches you after no less than two weeks, by a stated date.',
    },
  },
  {
    title: { ar: 'نقدم الخدمة', en: 'We deliver' },
    text: {
      ar: 'تُقدَّم الخدمة، ثم تؤكدون استلامها وتقيّمونها.',
      en: 'The service is provided; you confirm it and rate it.',
    },
  },
];

const promises: readonly Bilingual[] = [
  {
    ar: 'مواعيد صادقة: ترون تاريخ الجواب قبل أن تسألوا عنه.',
    en: 'Honest dates: you see when the answer comes before you have to ask.',
  },
  {
    ar: 'لا نطلب صورة من هويتكم، ولا نسأل عن شيء مرتين.',
    en: 'We ask for no copy of your ID, and for nothing twice.',
  },
  {
    ar: 'كل قرار مسبَّب، ولكم أن تتظلموا منه مرة.',
    en: 'Every decision gives its reasons, and you may appeal once.',
  },
];

function body(locale: Locale): string {
  const cards = ways
    .map(
      (way) =>
        `<li class="card"><h3><a href="${address(way.path, locale)}">${way.title[locale]}</a></h3><p>${way.text[locale]}</p></li>`,
    )
    .join('');
  const steps = path
    .map((step) => `<li><h3>${step.title[locale]}</h3><p>${step.text[locale]}</p></li>`)
    .join('');
  const list = promises.map((promise) => `<li>${promise[locale]}</li>`).join('');

  return `<section class="hero"><div class="wrap">
  <div class="hero-words">
    <h1>${words.lead[locale]}</h1>
    <p class="lead">${words.intro[locale]}</p>
    <p class="buttons"><a class="button" href="${address('services/', locale)}">${words.request[locale]}</a>
      <a class="button quiet" href="${address('track/', locale)}">${words.track[locale]}</a></p>
  </div>
  <svg class="lens" viewBox="0 0 400 400" aria-hidden="true"><circle class="ring r1" cx="200" cy="200" r="190"/><circle class="ring r2" cx="200" cy="200" r="150"/><circle class="ring r3" cx="200" cy="200" r="110"/><circle class="iris" cx="200" cy="200" r="74"/><circle class="pupil" cx="200" cy="200" r="34"/><circle class="glint" cx="226" cy="174" r="13"/></svg>
</div></section>
<section class="wrap"><h2>${words.waysTitle[locale]}</h2><ul class="cards">${cards}</ul></section>
<section class="band"><div class="wrap"><h2>${words.pathTitle[locale]}</h2><ol class="path">${steps}</ol></div></section>
<section class="wrap promise"><h2>${words.promiseTitle[locale]}</h2><ul>${list}</ul></section>`;
}

export const home: Page = {
  path: '',
  title: { ar: 'الرئيسة', en: 'Home' },
  description: {
    ar: 'موقع الجمعية التعاونية للبصريات: خدمات الأعضاء والداعمين والمتطوعين، ومتابعة الطلبات، والأسئلة.',
    en: 'Cooperative Association Optometry: services for members, supporters and volunteers, tracking, and questions.',
  },
  body,
};
