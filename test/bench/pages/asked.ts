import type { ServiceCard } from '@member-services/contract/forms';

/** A field of the compared pages: what the first step of a request asks, told in Arabic. */
export interface Asked {
  name: string;
  label: string;
  type: 'text' | 'tel' | 'email' | 'radio';
  required: boolean;
  options?: readonly { value: string; label: string }[];
}

const LINES = [
  { name: 'name', label: 'الاسم الكامل', type: 'text' },
  { name: 'membershipNumber', label: 'رقم العضوية', type: 'text' },
  { name: 'nationalId', label: 'رقم الهوية الوطنية أو الإقامة', type: 'text' },
  { name: 'mobile', label: 'رقم الجوال', type: 'tel' },
  { name: 'email', label: 'البريد الإلكتروني', type: 'email' },
] as const;

const CHANNELS = [
  { value: 'email', label: 'بالبريد الإلكتروني' },
  { value: 'sms', label: 'برسالة نصية' },
  { value: 'letter', label: 'بخطاب بريدي' },
];

/** The fields that a service asks of its applicant. */
export function askedBy({ applicant }: Pick<ServiceCard, 'applicant'>): Asked[] {
  const wanted = { name: 'required', ...applicant } as const;
  return [
    ...LINES.filter(({ name }) => wanted[name] !== 'none').map((line) => ({
      ...line,
      required: wanted[line.name] === 'required',
    })),
    {
      name: 'preferredChannel',
      label: 'كيف تفضلون أن نبلغكم؟',
      type: 'radio',
      required: true,
      options: CHANNELS,
    },
  ];
}
