import { APPLICANT_KINDS } from '@member-services/contract/forms';
import type { Locale, ServedField, Tracking } from '@member-services/contract/forms';
import type { Cms } from '../../data/cms.js';
import type { Outcome } from '../../data/outcome.js';
import { readService } from '../../data/service.js';
import { loadFields } from '../../fields/field-loaders.js';
import type { SubmissionWords } from '../../language/messages/submission.js';
import { applicantFields } from '../../submission/applicant-fields.js';
import type { WayOn } from '../../submission/way-on.js';

const EVERYTHING = {
  membershipNumber: 'optional',
  nationalId: 'optional',
  mobile: 'optional',
  email: 'optional',
} as const;

/**
 * The fields that staff asked to correct, as the form of the service defines them, or that of every inquiry. None is
 * required here: what is left empty stays as it was sent. A field that the form no longer has is answered in words.
 */
export async function readCorrectionFields(
  cms: Cms,
  { correction, service, kind }: Tracking,
  locale: Locale,
  words: SubmissionWords['applicant'],
  signal: AbortSignal,
  way: WayOn,
): Promise<Outcome<ServedField[]>> {
  const asked = correction?.fields ?? [];
  const ofApplicant = applicantFields(EVERYTHING, APPLICANT_KINDS, words).map((field) => ({
    ...field,
    name: `applicant.${field.name}`,
  }));
  let ofForm: ServedField[] = [];
  if (asked.some((name) => !name.startsWith('applicant.'))) {
    const outcome = await (kind === 'inquiry'
      ? inquiryFields(locale, way)
      : serviceFields(cms, service, locale, signal));
    if (!outcome.ok) return outcome;
    ofForm = outcome.data;
  }
  const fields = [...ofApplicant, ...ofForm]
    .filter(({ name }) => asked.includes(name))
    .map(({ showWhen: _always, ...field }): ServedField => ({ ...field, required: false }));
  const code = await arrived(loadFields(fields), way);
  return code.ok ? read(fields) : code;
}

async function serviceFields(
  cms: Cms,
  service: string | undefined,
  locale: Locale,
  signal: AbortSignal,
): Promise<Outcome<ServedField[]>> {
  if (!service) return read([]);
  const outcome = await readService(cms, service, locale, signal);
  return outcome.ok ? read(outcome.data.form.steps.flatMap(({ fields }) => fields)) : outcome;
}

/** Only whoever corrects an inquiry needs its form. */
async function inquiryFields(locale: Locale, way: WayOn): Promise<Outcome<ServedField[]>> {
  const code = await arrived(import('../member-inquiry/inquiry-fields.js'), way);
  return code.ok ? read(code.data.messageFields(locale)) : code;
}

function read<Value>(value: Value): Outcome<Value> {
  return { ok: true, data: value, meta: {} };
}

/** Their code, within a time. */
async function arrived<Code extends object>(code: Promise<Code>, way: WayOn): Promise<Outcome<Code>> {
  const taken = await way.take(code);
  return taken ? read(taken) : { ok: false, failure: way.stuck ?? { cause: 'scriptFailed' } };
}
