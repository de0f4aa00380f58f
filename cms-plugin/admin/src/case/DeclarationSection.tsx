import type { CaseDetail } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { Section } from '../frame/Section.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { DrawnSignature } from '../paper/DrawnSignature.js';
import { purposeWords } from './purpose-words.js';
import { Pairs } from './Pairs.js';

const Fingerprint = styled.code`
  font-size: 1.2rem;
  word-break: break-all;
`;

/** A drawn signature stands on paper, also in the dark. */
const SignaturePaper = styled.div`
  max-inline-size: 30rem;
  margin-block-start: 0.8rem;
  padding: 0.8rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: #fff;
  forced-color-adjust: none;

  svg {
    display: block;
    inline-size: 100%;
  }
`;

/** What was declared and agreed to, in which version of the text (policy A2, E4). */
export function DeclarationSection({ detail }: { detail: CaseDetail }) {
  const say = useWords();
  const format = useFormat();
  const { declaration, consents } = detail;
  if (!declaration && consents.length === 0) return null;
  return (
    <Section title={say('declaration.title')}>
      <Pairs>
        {declaration && (
          <>
            <dt>{say('declaration.signed')}</dt>
            <dd>
              {say(`declaration.${declaration.method}`)}
              {declaration.signedName !== undefined && (
                <>
                  {': '}
                  <bdi>{declaration.signedName}</bdi>
                </>
              )}
              {declaration.drawing !== undefined && (
                <SignaturePaper>
                  <DrawnSignature drawing={declaration.drawing} label={say('declaration.drawn')} />
                </SignaturePaper>
              )}
            </dd>
            <dt>{say('declaration.when')}</dt>
            <dd>{format.instant(declaration.signedAt)}</dd>
            <dt>{say('declaration.text')}</dt>
            <dd>
              {say('declaration.version', { version: declaration.version })}{' '}
              <Fingerprint dir="ltr" title={say('declaration.hash')}>
                {declaration.textHash.slice(0, 16)}
              </Fingerprint>
            </dd>
          </>
        )}
        {consents.map((consent) => (
          <ConsentPair key={consent.purpose} {...consent} />
        ))}
      </Pairs>
    </Section>
  );
}

function ConsentPair({ purpose, version, given }: CaseDetail['consents'][number]) {
  const say = useWords();
  return (
    <>
      <dt>{purposeWords(purpose, say)}</dt>
      <dd>
        {say(given ? 'consent.given' : 'consent.notGiven')} · {say('declaration.version', { version })}
      </dd>
    </>
  );
}
