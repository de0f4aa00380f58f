import { addDays } from '@member-services/contract/forms';
import type { OpenPrivacyRequest, PrivacyRight } from '@member-services/contract/forms';

/** Civil days within which whoever asks about their own data has an answer (PDPL Implementing Regulation Art. 3). */
export const PRIVACY_ANSWER_DAYS = 30;

/** What of a submission says that somebody waits for word about their data. */
export interface PrivacyColumns {
  privacyOpen: OpenPrivacyRequest[] | null;
  privacyDueOn: string | null;
}

/**
 * The open questions with one more. Asked again before the answer, it stays the first one: its day does not move.
 * @param today civil day of Riyadh
 */
export function withRequest(
  open: readonly OpenPrivacyRequest[] | null,
  asked: { right: PrivacyRight; purpose?: string | undefined },
  today: string,
): PrivacyColumns {
  const known = (open ?? []).some(({ right, purpose }) => right === asked.right && purpose === asked.purpose);
  const all = known
    ? [...(open ?? [])]
    : [...(open ?? []), { ...requestOf(asked), askedOn: today, dueOn: addDays(today, PRIVACY_ANSWER_DAYS) }];
  return { privacyOpen: all, privacyDueOn: all.map(({ dueOn }) => dueOn).sort()[0] ?? null };
}

/** All of them have their answer. */
export const NO_REQUESTS: PrivacyColumns = { privacyOpen: null, privacyDueOn: null };

function requestOf({
  right,
  purpose,
}: {
  right: PrivacyRight;
  purpose?: string | undefined;
}): Pick<OpenPrivacyRequest, 'right' | 'purpose'> {
  return { right, ...(purpose === undefined ? {} : { purpose }) };
}
