import type { ApplicantKind, Recognition } from '@member-services/contract/forms';
import { Mark } from '../frame/Mark.js';
import { useWords } from '../language/use-words.js';

const VARIANTS = {
  member: 'success',
  'lapsed-member': 'warning',
  'suspended-member': 'warning',
  unknown: 'neutral',
} as const satisfies Record<Recognition, string>;

interface RecognitionBadgeProps {
  recognition: Recognition;
  /** As whom the person wrote. */
  kind: ApplicantKind;
}

/** Whether the directory knows the person; who it does not know is shown as they named themselves (policy A1, A3). */
export function RecognitionBadge({ recognition, kind }: RecognitionBadgeProps) {
  const say = useWords();
  if (recognition !== 'unknown') {
    return (
      <Mark size="S" variant={VARIANTS[recognition]}>
        {say(`recognition.${recognition}`)}
      </Mark>
    );
  }
  return (
    <Mark size="S" variant="neutral">
      {kind === 'member' ? say('recognition.unknown') : say(`applicantKind.${kind}`)}
    </Mark>
  );
}
