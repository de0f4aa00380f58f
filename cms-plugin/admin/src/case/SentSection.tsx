import { TextButton, Typography } from '@strapi/design-system';
import {
  INQUIRY_FORM,
  directionOf,
  resolveText,
  type CaseDetail,
  type Locale,
} from '@member-services/contract/forms';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { Section } from '../frame/Section.js';
import { LanguageSwitch } from '../language/LanguageSwitch.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { AnswerPair } from './AnswerPair.js';
import { answerGroups, type AnswerRow } from './answer-rows.js';
import { Pairs } from './Pairs.js';

const Groups = styled.div`
  display: grid;
  gap: 2rem;

  h3 {
    margin-block-end: 0.8rem;
  }
`;

const Aside = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 1.2rem;
`;

/** What the person wrote, under the labels of the form as it was filled, in either language. */
export function SentSection({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const panel = usePanelLanguage();
  const [locale, setLocale] = useState<Locale>(panel.locale);
  const [allShown, setAllShown] = useState(false);
  const groups = useMemo(() => answerGroups(detail.form ?? INQUIRY_FORM, detail.answers), [detail]);

  // Who answers an inquiry must read it; that is no reason to cover it first.
  const covered = (row: AnswerRow) => row.sensitive && detail.kind === 'service-request';
  const anySensitive = groups.some((group) => group.rows.some(covered));

  return (
    <Section
      title={say('case.sent')}
      hint={say('case.sentIn', { language: say(`language.${detail.locale}`) })}
      aside={
        <Aside>
          {anySensitive && (
            <TextButton aria-pressed={allShown} onClick={() => setAllShown(!allShown)}>
              {say(allShown ? 'hidden.hideAll' : 'hidden.showAll')}
            </TextButton>
          )}
          <LanguageSwitch value={locale} onChange={setLocale} label={say('case.labelsIn')} />
        </Aside>
      }
    >
      {detail.applicantName === '' && <Typography tag="p">{say('case.sentErased')}</Typography>}
      <Groups lang={locale} dir={directionOf(locale)}>
        {groups.map((group) => (
          <div key={group.name}>
            {groups.length > 1 && group.name !== '' && (
              <Typography tag="h3" variant="omega" fontWeight="bold">
                {resolveText(group.title, locale).text}
              </Typography>
            )}
            <Pairs>
              {group.rows.map((row) => (
                <AnswerPair
                  key={`${row.name} ${allShown}`}
                  row={row}
                  locale={locale}
                  covered={covered(row)}
                  shown={allShown}
                />
              ))}
            </Pairs>
          </div>
        ))}
      </Groups>
    </Section>
  );
}
