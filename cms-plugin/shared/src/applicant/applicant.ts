/** The four kinds of people that the association serves (policy A1). */
export const APPLICANT_KINDS = ['member', 'supporter', 'volunteer', 'public'] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

/** How the applicant wants to be told of every step (policy B3). */
export const PREFERRED_CHANNELS = ['email', 'sms', 'letter'] as const;
export type PreferredChannel = (typeof PREFERRED_CHANNELS)[number];

/** The seven channels of policy D1. */
export const CHANNELS = [
  'website',
  'interview',
  'phone',
  'social-media',
  'letter',
  'help-request',
  'volunteering',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Who sent a submission. Normalised: ASCII digits, mobile in E.164, trimmed NFC text. */
export interface Applicant {
  kind: ApplicantKind;
  name: string;
  membershipNumber?: string;
  nationalId?: string;
  mobile?: string;
  email?: string;
  preferredChannel: PreferredChannel;
}

/** The applicant's data that a service may ask for; `kind`, `name` and `preferredChannel` are always asked. */
export const APPLICANT_DATA = ['membershipNumber', 'nationalId', 'mobile', 'email'] as const;
export type ApplicantDatum = (typeof APPLICANT_DATA)[number];

export const REQUIREMENTS = ['required', 'optional', 'none'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** What a service asks of the applicant. What is `none` is refused (data minimisation). */
export type ApplicantRequirements = Record<ApplicantDatum, Requirement>;

/** What an inquiry asks: any way to reach the person, and a membership number for those who have one. */
export const INQUIRY_APPLICANT: ApplicantRequirements = {
  membershipNumber: 'optional',
  nationalId: 'none',
  mobile: 'optional',
  email: 'optional',
};
