import type { CaseDetail } from '@member-services/contract/forms';
import { DueMark } from '../inbox/DueMark.js';
import { Section } from '../frame/Section.js';
import { useToday } from '../language/use-today.js';
import { useWords } from '../language/use-words.js';
import { Pairs } from './Pairs.js';
import { purposeWords } from './purpose-words.js';

/** What the applicant asked about their own data, and by when it has to be answered (policy A1). */
export function PrivacySection({ privacy }: Pick<CaseDetail, 'privacy'>) {
  const say = useWords();
  const today = useToday();
  if (privacy.length === 0) return null;
  return (
    <Section title={say('privacy.title')} hint={say('privacy.hint')}>
      <Pairs>
        {privacy.map(({ right, purpose, dueOn }) => (
          <Request
            key={`${right} ${purpose ?? ''}`}
            asked={[say(`did.${right}`), ...(purpose === undefined ? [] : [purposeWords(purpose, say)])].join(
              ': ',
            )}
            dueOn={dueOn}
            late={dueOn < today}
          />
        ))}
      </Pairs>
    </Section>
  );
}

function Request({ asked, dueOn, late }: { asked: string; dueOn: string; late: boolean }) {
  return (
    <>
      <dt>{asked}</dt>
      <dd>
        <DueMark dueOn={dueOn} late={late} withDay />
      </dd>
    </>
  );
}
