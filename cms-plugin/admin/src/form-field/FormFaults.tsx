import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { errorWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';
import type { FormReading } from './read-form.js';

const List = styled.ul`
  margin: 0.8rem 0;
  padding-inline-start: 2rem;
  list-style: disc;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.danger600};
`;

/** What keeps the data from being a form, fault by fault, said while it is typed. */
export function FormFaults({ reading }: { reading: FormReading }) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  if (reading.kind === 'form') return null;
  return (
    <div role="alert">
      <Typography tag="p" textColor="danger600">
        {say(reading.kind === 'no-json' ? 'form.noJson' : 'form.faulty')}
      </Typography>
      {reading.kind === 'faulty' && (
        <List>
          {reading.errors.map((error) => (
            <li key={`${error.path} ${error.code}`}>
              <code dir="ltr">{error.path}</code> {errorWords(error, locale)}
            </li>
          ))}
        </List>
      )}
    </div>
  );
}
