import { Button, Typography } from '@strapi/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';

const Notice = styled.div`
  display: grid;
  gap: 1.2rem;
  justify-items: start;
  padding: 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.warning200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.warning100};

  &:focus {
    outline: none;
  }
`;

interface ConflictNoticeProps {
  title: string;
  /** What it means for the person who was writing. */
  lead: string;
  /** What somebody else did meanwhile. */
  children: ReactNode;
  /** The page is to show the newer state; what was typed stays. */
  onAccept: () => void;
}

/** Somebody else was faster: it takes the keyboard, says what happened, and leads on with nothing lost. */
export function ConflictNotice({ title, lead, children, onAccept }: ConflictNoticeProps) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  return (
    <Notice ref={place} role="alert" tabIndex={-1}>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Typography tag="p">{lead}</Typography>
      {children}
      <Button type="button" variant="secondary" onClick={onAccept}>
        {say('stale.reload')}
      </Button>
    </Notice>
  );
}
