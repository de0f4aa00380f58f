import type { FormDefinition } from './form-definition.js';

const MEGABYTE = 1024 * 1024;

/** Name of the field for files of an inquiry. */
export const INQUIRY_FILES = 'files';

/** What an inquiry asks (policy B1, C3): a subject, the message itself, and files that help. The same for every category. */
export const INQUIRY_FORM: FormDefinition = {
  version: 1,
  steps: [
    {
      name: 'inquiry',
      title: { ar: 'رسالتكم', en: 'Your message' },
      fields: [
        {
          name: 'subject',
          type: 'text',
          label: { ar: 'الموضوع', en: 'Subject' },
          hint: { ar: 'في كلمات قليلة، مثل: رسوم التجديد.', en: 'In a few words, for example: renewal fee.' },
          required: true,
          minLength: 3,
          maxLength: 150,
          purpose: {
            ar: 'لتوجيه رسالتكم إلى من يجيب عنها.',
            en: 'To pass your message to whoever can answer it.',
          },
        },
        {
          name: 'message',
          type: 'textarea',
          label: { ar: 'نص الرسالة', en: 'Message' },
          hint: {
            ar: 'اكتبوا ما ترونه مفيدًا، ولا حاجة إلى ذكر رقم الهوية أو بيانات صحية.',
            en: 'Write whatever helps. Please leave out ID numbers and health data.',
          },
          required: true,
          minLength: 10,
          maxLength: 3000,
          sensitive: true,
          purpose: {
            ar: 'لفهم ما تحتاجون إليه والرد عليه.',
            en: 'To understand what you need and answer it.',
          },
        },
        {
          name: INQUIRY_FILES,
          type: 'attachment',
          label: { ar: 'صورة أو مستند يوضح الأمر', en: 'A picture or document that helps' },
          hint: {
            ar: 'مثل إيصال أو خطاب أو لقطة شاشة، من غير صورة الهوية أو تقارير طبية.',
            en: 'Such as a receipt, a letter or a screenshot. Please no ID cards and no medical reports.',
          },
          maxFiles: 3,
          maxBytes: 5 * MEGABYTE,
          purpose: {
            ar: 'لفهم ما تصفونه والرد عليه.',
            en: 'To understand what you describe and answer it.',
          },
        },
      ],
    },
  ],
};
