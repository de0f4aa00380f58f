import { Typography } from '@strapi/design-system';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Card = styled.section`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 1.6rem;
  min-inline-size: 0;

  h2:focus {
    outline: none;
  }
  ${({ theme }) => theme.breakpoints.medium} {
    padding: 2rem 2.4rem;
  }
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.8rem 1.6rem;
  margin-block-end: 1.2rem;

  > :first-child {
    display: grid;
    gap: 0.4rem;
  }
`;

interface SectionProps {
  title: string;
  /** A quiet sentence under the title. */
  hint?: ReactNode;
  /** Small controls beside the title. */
  aside?: ReactNode;
  /** Moves the focus to the title when the section appears, for one that takes another's place. */
  takesFocus?: boolean;
  children: ReactNode;
}

/** One matter on a page, under a heading that names it. */
export function Section({ title, hint, aside, takesFocus = false, children }: SectionProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Card aria-labelledby={id}>
      <Head>
        <div>
          <Typography tag="h2" variant="delta" fontWeight="bold" id={id} ref={heading} tabIndex={-1}>
            {title}
          </Typography>
          {hint !== undefined && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {hint}
            </Typography>
          )}
        </div>
        {aside}
      </Head>
      {children}
    </Card>
  );
}
