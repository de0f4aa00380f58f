import { Typography } from '@strapi/design-system';
import {
  permissionFor,
  ruleFor,
  type CaseDetail,
  type OpenPrivacyRequest,
} from '@member-services/contract/forms';
import { DueMark } from '../inbox/DueMark.js';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import { useMay } from '../frame/use-may.js';
import { CopyButtons } from '../paper/CopyButtons.js';
import { Pairs } from './Pairs.js';
import { purposeWords } from './purpose-words.js';
import type { WordKey } from '../translations/words.js';

const HANDOVER = permissionFor('answerPrivacyRequest');

interface PrivacySectionProps {
  detail: CaseDetail;
  /** A copy was made: the case says by whom. */
  onChanged: () => void;
}

/**
 * What the applicant asked about their own data, by when it has to be answered, how that is done, and the copy that is
 * handed over (policy A1).
 */
export function PrivacySection({ detail, onChanged }: PrivacySectionProps) {
  const say = useWords();
  const format = useFormat();
  const today = useToday();
  const mayHandOver = useMay(HANDOVER);
  const { privacy, lastCopy } = detail;
  if (privacy.length === 0 && lastCopy === null) return null;
  return (
    <Section title={say('privacy.title')} hint={say('privacy.hint')}>
      <Pairs>
        {privacy.map(({ right, purpose, dueOn }) => (
          <Request
            key={`${right} ${purpose ?? ''}`}
            asked={[say(`did.${right}`), ...(purpose === undefined ? [] : [purposeWords(purpose, say)])].join(
              ': ',
            )}
            task={say(taskOf(right, detail))}
            dueOn={dueOn}
            late={dueOn < today}
          />
        ))}
      </Pairs>
      {mayHandOver && privacy.some(({ right }) => right === 'see') && (
        <CopyButtons detail={detail} onMade={onChanged} />
      )}
      {lastCopy && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('privacy.copied', { by: lastCopy.by, when: format.instant(lastCopy.at) })}
        </Typography>
      )}
    </Section>
  );
}

/** What staff do about it. */
function taskOf(right: OpenPrivacyRequest['right'], { status }: CaseDetail): WordKey {
  if (right === 'correct' && !ruleFor(status, 'requestCorrection')) return 'privacy.task.correctLater';
  if (right !== 'erase') return `privacy.task.${right}`;
  return status === 'closed' || status === 'withdrawn' ? 'privacy.task.erase' : 'privacy.task.eraseLater';
}

interface RequestProps {
  asked: string;
  task: string;
  dueOn: string;
  late: boolean;
}

function Request({ asked, task, dueOn, late }: RequestProps) {
  return (
    <>
      <dt>{asked}</dt>
      <dd>
        <DueMark dueOn={dueOn} late={late} withDay />
        <Typography tag="p" variant="pi" textColor="neutral600">
          {task}
        </Typography>
      </dd>
    </>
  );
}
