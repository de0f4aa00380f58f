import { Typography } from '@strapi/design-system';
import { directionOf, resolveText, type CaseDetail } from '@member-services/contract/forms';
import type { ReactNode } from 'react';
import { Section } from '../frame/Section.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { AnswerText } from './AnswerText.js';
import { answerGroups } from './answer-rows.js';
import { Pairs } from './Pairs.js';

/** What somebody had filled in when they asked for help with a form (policy E3), under that form's labels. */
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
                <Row key={row.name} label={resolveText(row.label, locale).text || row.name}>
                  <AnswerText answer={row.answer} locale={locale} />
                </Row>
              ))}
            </Pairs>
          </div>
        ))}
      </div>
    </Section>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
