import { Button, Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import type { Catalogue, Locale } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { styled } from 'styled-components';
import { readCatalogue } from '../data/catalogue.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Section } from '../frame/Section.js';
import { Waiting } from '../frame/Waiting.js';
import { LanguageSwitch } from '../language/LanguageSwitch.js';
import { useWords } from '../language/use-words.js';
import { BlankForm } from './BlankForm.js';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 1.4rem;

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.8rem 1.6rem;
    padding-block: 1.2rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li > :first-child {
    flex: 1 1 30rem;
  }
`;

/** Which form is being printed; the general one names no service. */
type Chosen = { service: string | null } | null;

/** Blank request forms on A4, for whoever fills one in by hand at the office (policy D1, D2). */
export function FormsPage() {
  const say = useWords();
  const [locale, setLocale] = useState<Locale>('ar');
  const [chosen, setChosen] = useState<Chosen>(null);
  const client = useStaffClient();
  const load = useCallback(() => readCatalogue(client, locale), [client, locale]);
  const { loaded, reload } = useLoaded(load);
  const finish = useCallback(() => setChosen(null), []);

  return (
    <PageFrame
      title={say('forms.title')}
      subtitle={say('forms.subtitle')}
      actions={<LanguageSwitch label={say('forms.language')} value={locale} onChange={setLocale} />}
    >
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <FormList catalogue={loaded.data} locale={locale} onPrint={(service) => setChosen({ service })} />
          {chosen && (
            <BlankForm
              key={chosen.service}
              catalogue={loaded.data}
              digits={loaded.meta.digits}
              service={chosen.service}
              onPrinted={finish}
            />
          )}
        </>
      )}
    </PageFrame>
  );
}

interface FormListProps {
  catalogue: Catalogue;
  /** Of the forms, and so of their names. */
  locale: Locale;
  onPrint: (service: string | null) => void;
}

function FormList({ catalogue, locale, onPrint }: FormListProps) {
  const say = useWords();
  return (
    <Section title={say('forms.list')}>
      <List>
        <li>
          <div>
            <Typography tag="p" fontWeight="bold">
              {say('forms.general')}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('forms.generalHint')}
            </Typography>
          </div>
          <PrintButton about={say('forms.general')} onClick={() => onPrint(null)} />
        </li>
        {catalogue.services.map((service) => (
          <li key={service.slug}>
            <Typography tag="p" lang={locale}>
              <bdi>{service.title}</bdi>
            </Typography>
            <PrintButton about={service.title} onClick={() => onPrint(service.slug)} />
          </li>
        ))}
      </List>
    </Section>
  );
}

function PrintButton({ about, onClick }: { about: string; onClick: () => void }) {
  const say = useWords();
  return (
    <Button
      variant="tertiary"
      startIcon={<File />}
      aria-label={say('forms.printAbout', { about })}
      onClick={onClick}
    >
      {say('forms.print')}
    </Button>
  );
}
