import { APPLICANT_KINDS, PREFERRED_CHANNELS } from '@member-services/contract/forms';
import type {
  ApplicantDatum,
  ApplicantKind,
  ApplicantRequirements,
  PreferredChannel,
  ServedField,
} from '@member-services/contract/forms';
import type { SubmissionWords } from '../language/messages/submission.js';

type ApplicantWords = SubmissionWords['applicant'];

/** The channels by which a person can be reached, given what the service asks for. */
function channelsFor(requirements: ApplicantRequirements): PreferredChannel[] {
  return PREFERRED_CHANNELS.filter(
    (channel) =>
      !(channel === 'email' && requirements.email === 'none') &&
      !(channel === 'sms' && requirements.mobile === 'none'),
  );
}

/**
 * What the form asks of the applicant, as fields: as little as the service needs (policy C1). A kind is asked only
 * where the service is for several.
 */
export function applicantFields(
  requirements: ApplicantRequirements,
  audience: readonly ApplicantKind[],
  words: ApplicantWords,
): ServedField[] {
  const kinds = kindsOf(audience);
  const asked = (datum: ApplicantDatum, field: ServedField): ServedField[] =>
    requirements[datum] === 'none' ? [] : [{ ...field, required: requirements[datum] === 'required' }];
  return [
    {
      name: 'name',
      type: 'text',
      label: words.name,
      hint: words.nameHint,
      required: true,
      maxLength: 150,
      autocomplete: 'name',
      purpose: words.namePurpose,
    },
    ...(kinds.length > 1 ? [kindField(kinds, words)] : []),
    ...asked('membershipNumber', {
      name: 'membershipNumber',
      type: 'text',
      label: words.membershipNumber,
      hint: words.membershipNumberHint,
      maxLength: 20,
      purpose: words.membershipNumberPurpose,
    }),
    ...asked('nationalId', {
      name: 'nationalId',
      type: 'nationalId',
      label: words.nationalId,
      purpose: words.nationalIdPurpose,
    }),
    ...asked('mobile', {
      name: 'mobile',
      type: 'mobile',
      label: words.mobile,
      purpose: words.mobilePurpose,
    }),
    ...asked('email', { name: 'email', type: 'email', label: words.email, purpose: words.emailPurpose }),
    {
      name: 'preferredChannel',
      type: 'radio',
      label: words.preferredChannel,
      required: true,
      options: channelsFor(requirements).map((value) => ({ value, label: words.channels[value] })),
      purpose: words.preferredChannelPurpose,
    },
  ];
}

/** What is known without asking: the kind, where the service is for one kind only. */
export function knownApplicant(audience: readonly ApplicantKind[]): { kind?: ApplicantKind } {
  const [only, ...others] = kindsOf(audience);
  return only && others.length === 0 ? { kind: only } : {};
}

/** As far as this page knows them: a newer CMS may know more (fault F23). */
function kindsOf(audience: readonly ApplicantKind[]): ApplicantKind[] {
  return APPLICANT_KINDS.filter((kind) => audience.includes(kind));
}

function kindField(kinds: readonly ApplicantKind[], words: ApplicantWords): ServedField {
  return {
    name: 'kind',
    type: 'radio',
    label: words.kind,
    required: true,
    options: kinds.map((value) => ({ value, label: words.kinds[value] })),
  };
}
