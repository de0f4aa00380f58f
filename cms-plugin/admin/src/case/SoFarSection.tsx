import { Typography } from '@strapi/design-system';
import { directionOf, resolveText, type CaseDetail } from '@member-services/contract/forms';
import { Section } from '../frame/Section.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { AnswerPair } from './AnswerPair.js';
import { answerGroups } from './answer-rows.js';
import { Pairs } from './Pairs.js';

/** What somebody had filled in when they asked for help with a form (policy E3), under that form's labels and as covered as what is sent. */
export function SoFarSection({ soFar }: { soFar: NonNullable<CaseDetail['soFar']> }) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  return (
    <Section title={say('soFar.title')} hint={say('soFar.hint')}>
      <div lang={locale} dir={directionOf(locale)}>
        {answerGroups(soFar.form, soFar.answers).map((group) => (
          <div key={group.name}>
            <Typography tag="h3" variant="omega" fontWeight="bold">
              {resolveText(group.title, locale).text}
            </Typography>
            <Pairs>
              {group.rows.map((row) => (
                <AnswerPair key={row.name} row={row} locale={locale} covered={row.sensitive} />
              ))}
            </Pairs>
          </div>
        ))}
      </div>
    </Section>
  );
}
