import type {
  Catalogue,
  Consent,
  ErrorBody,
  ErrorCode,
  ServiceCard,
  SubmissionReceipt,
} from '@member-services/contract/forms';

const organisation = {
  name: 'Cooperative Association Optometry',
  licence: 'Licence no. 345',
  phone: '+966 11 000 0000',
  email: 'members@example.org',
  privacyEmail: 'privacy@example.org',
  hours: 'Sunday to Thursday, 9 am to 4 pm',
  address: 'Riyadh',
};
const limits = {
  bodyBytes: 262_144,
  fileBytes: 10_485_760,
  draftBytes: 41_943_040,
  decisionMinimumDays: 14,
  decisionMaximumDays: 30,
  appealDays: 30,
};

/** A catalogue as the CMS serves it, in English unless told otherwise. */
export function buildCatalogue(overrides: Partial<Catalogue> = {}): Catalogue {
  return {
    organisation,
    locale: 'en',
    locales: ['ar', 'en'],
    notices: {
      privacy: {
        version: '1.0',
        effectiveOn: '2026-11-01',
        title: 'Privacy notice',
        summary: 'We ask only for what this request needs.',
        body: '## Who we are\n\nThe association.\n\n## Your rights\n\n- see\n- correct\n- erase',
      },
      declaration: {
        version: '1.0',
        effectiveOn: '2026-11-01',
        title: 'Declaration of correctness',
        summary: '',
        body: 'I, the applicant, declare that:\n\n1. The data are correct.\n2. I will tell of any change.',
      },
      consents: [
        {
          purpose: 'process-request',
          version: '1.0',
          label: 'I agree that my data are processed to study this request.',
          description: 'Without it we cannot accept the request.',
          withdrawal: 'You may withdraw it on the tracking page.',
        },
        {
          purpose: 'news',
          version: '1.0',
          label: 'I would like to receive news.',
          description: 'A few messages.',
          withdrawal: 'Stop them from any message.',
        },
      ],
      committee: {
        version: '1.0',
        beforeSending: 'Once verified, your request goes to the research committee.',
        acknowledgement: 'We expect its answer between {{earliest}} and {{latest}}.',
        tracking: 'Its answer reaches you between {{earliest}} and {{latest}}.',
      },
    },
    limits,
    services: [
      {
        slug: 'membership-renewal',
        title: 'Membership renewal',
        summary: 'Renew your membership for another year.',
        audience: ['member'],
        needsCommittee: false,
        serviceLevelDays: 5,
      },
      {
        slug: 'financial-support',
        title: 'Financial support',
        summary: 'Support in hard times.',
        audience: ['member'],
        needsCommittee: true,
        serviceLevelDays: 40,
      },
    ],
    ...overrides,
  } satisfies Catalogue;
}

/** A service of one step with a required choice and a text that depends on it. */
export function buildService(overrides: Partial<ServiceCard> = {}): ServiceCard {
  return {
    slug: 'membership-renewal',
    locale: 'en',
    title: 'Membership renewal',
    summary: 'Renew your membership for another year.',
    audience: ['member'],
    needsCommittee: false,
    serviceLevelDays: 5,
    organisation,
    notices: {
      privacy: {
        version: '1.0',
        title: 'Privacy notice',
        summary: 'We ask only for what this request needs.',
      },
      committee: null,
    },
    limits,
    applicant: {
      membershipNumber: 'required',
      nationalId: 'optional',
      mobile: 'required',
      email: 'optional',
    },
    department: 'Member relations',
    whatYouNeed: ['Your membership number.'],
    steps: ['You fill in the form.', 'We check your data.'],
    relatedDocuments: [{ slug: 'bylaws', title: 'Bylaws' }],
    retentionMonths: 60,
    consents: [
      { purpose: 'process-request', required: true },
      { purpose: 'news', required: false },
    ],
    form: {
      version: 3,
      steps: [
        {
          name: 'payment',
          title: 'Payment',
          fields: [
            {
              name: 'paymentMethod',
              type: 'radio',
              label: 'How do you pay?',
              required: true,
              options: [
                { value: 'transfer', label: 'Bank transfer' },
                { value: 'card', label: 'Card' },
              ],
              purpose: 'To match your payment.',
            },
            {
              name: 'remark',
              type: 'text',
              label: 'Name on the transfer',
              required: true,
              minLength: 3,
              showWhen: { field: 'paymentMethod', equals: 'transfer' },
            },
          ],
        },
      ],
    },
    ...overrides,
  } satisfies ServiceCard;
}

/** The CMS's answer to a submission. */
export function buildReceipt(overrides: Partial<SubmissionReceipt> = {}): SubmissionReceipt {
  return {
    reference: 'K7MX29QT4R',
    trackingToken: 'tracking-token',
    status: 'submitted',
    submittedAt: '2026-11-25T18:00:00.000Z',
    decisionWindow: null,
    ...overrides,
  } satisfies SubmissionReceipt;
}

/** A refusal with its faults. */
export function buildRefusal(status: number, ...faults: { path: string; code: ErrorCode }[]): ErrorBody {
  const errors = faults.map((fault) => ({ ...fault, params: {} }));
  return { data: null, error: { status, name: 'ValidationError', message: 'Refused', details: { errors } } };
}

/** Consents as they are sent, for comparing. */
export function buildConsent(overrides: Partial<Consent> = {}): Consent {
  return { purpose: 'process-request', version: '1.0', given: true, ...overrides } satisfies Consent;
}
