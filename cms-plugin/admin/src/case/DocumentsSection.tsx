import { Accordion, LinkButton, Typography } from '@strapi/design-system';
import { File } from '@strapi/icons';
import type { PublicDocument } from '@member-services/contract/forms';
import { useCallback } from 'react';
import Markdown from 'react-markdown';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { readDocuments } from '../data/catalogue.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { Section } from '../frame/Section.js';
import { Waiting } from '../frame/Waiting.js';
import { pagePath } from '../frame/our-pages.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

const Reading = styled.div`
  padding: 1.6rem;
  font-size: 1.4rem;
  line-height: 1.7;
  max-block-size: 48rem;
  overflow-y: auto;
  overflow-wrap: anywhere;

  h1,
  h2,
  h3 {
    font-size: 1.4rem;
    font-weight: 600;
    margin-block: 1.2rem 0.4rem;
  }
  p,
  li {
    margin-block: 0.4rem;
  }
  ul,
  ol {
    padding-inline-start: 2rem;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
`;

/** The title of a document is read whole, however long. */
const Trigger = styled(Accordion.Trigger)`
  && span {
    white-space: normal;
    overflow: visible;
    text-align: start;
  }
`;

const Links = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  margin-block-start: 1.2rem;
`;

/** The officer's tools stand beside every case: bylaws, guide, request form, policy (policy D2). */
export function DocumentsSection() {
  const say = useWords();
  const { locale } = usePanelLanguage();
  const client = useStaffClient();
  const load = useCallback(() => readDocuments(client, locale), [client, locale]);
  const { loaded, reload } = useLoaded(load);
  return (
    <Section title={say('documents.title')}>
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <Accordion.Root size="S">
          {loaded.data.documents.map((document) => (
            <DocumentItem key={document.slug} document={document} />
          ))}
        </Accordion.Root>
      )}
      <Links>
        <LinkButton tag={Link} to={pagePath('forms')} variant="tertiary" startIcon={<File />}>
          {say('documents.blankForms')}
        </LinkButton>
      </Links>
    </Section>
  );
}

function DocumentItem({ document }: { document: PublicDocument }) {
  const say = useWords();
  const { day } = useFormat();
  return (
    <Accordion.Item value={document.slug}>
      <Accordion.Header>
        <Trigger>{document.title}</Trigger>
      </Accordion.Header>
      <Accordion.Content>
        <Reading tabIndex={0} role="region" aria-label={document.title}>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('documents.version', { version: document.version })}
            {' · '}
            {document.draft || document.effectiveOn === null
              ? say('documents.draft')
              : say('documents.since', { day: day(document.effectiveOn) })}
          </Typography>
          <p>{document.summary}</p>
          {document.file && (
            <p>
              <a href={document.file.url} target="_blank" rel="noreferrer">
                {document.file.name}
              </a>
            </p>
          )}
          {/* Raw HTML in a text stays text: the renderer makes elements, not markup. */}
          <Markdown>{document.body}</Markdown>
        </Reading>
      </Accordion.Content>
    </Accordion.Item>
  );
}
