import { TextButton } from '@strapi/design-system';
import { Eye, EyeStriked } from '@strapi/icons';
import { useState, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';

const Line = styled.span`
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  align-items: center;
`;

interface HiddenProps {
  /** What is covered, for assistive technology. */
  about: string;
  initiallyShown?: boolean;
  children: ReactNode;
}

/** Something sensitive: covered until it is asked for, so that nobody passing by reads it. */
export function Hidden({ about, initiallyShown = false, children }: HiddenProps) {
  const say = useWords();
  const [shown, setShown] = useState(initiallyShown);
  return (
    <Line>
      {shown ? children : <span aria-hidden="true">••••••</span>}
      <TextButton
        startIcon={shown ? <EyeStriked /> : <Eye />}
        aria-expanded={shown}
        aria-label={say(shown ? 'hidden.hide' : 'hidden.show', { about })}
        onClick={() => setShown(!shown)}
      >
        {say(shown ? 'hidden.hideShort' : 'hidden.showShort')}
      </TextButton>
    </Line>
  );
}
