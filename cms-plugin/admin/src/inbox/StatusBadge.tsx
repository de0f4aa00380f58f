import type { Status } from '@member-services/contract/forms';
import { Mark } from '../frame/Mark.js';
import { useWords } from '../language/use-words.js';

const VARIANTS = {
  submitted: 'primary',
  'awaiting-applicant': 'warning',
  verified: 'secondary',
  'under-study': 'alternative',
  accepted: 'success',
  rejected: 'neutral',
  'in-delivery': 'secondary',
  delivered: 'success',
  answered: 'success',
  closed: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<Status, string>;

/** Where a case stands, in words; the colour only repeats it. */
export function StatusBadge({ status }: { status: Status }) {
  const say = useWords();
  return <Mark variant={VARIANTS[status]}>{say(`status.${status}`)}</Mark>;
}
