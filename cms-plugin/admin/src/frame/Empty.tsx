import { Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Quiet = styled.div`
  display: grid;
  justify-items: center;
  gap: 1.2rem;
  padding: 4.8rem 1.6rem;
  text-align: center;
  border: 1px dashed ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

/** There is nothing, and that is said together with what can be done. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Quiet>
      <Typography tag="p" variant="delta">
        {title}
      </Typography>
      {children}
    </Quiet>
  );
}
