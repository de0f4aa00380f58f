import { Badge, type BadgeProps } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Some of the design system's colours on their own pale ground are too faint to read; one dark text suits them all. */
const Dark = styled(Badge)`
  && > span {
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

interface MarkProps {
  variant: NonNullable<BadgeProps['variant']>;
  size?: NonNullable<BadgeProps['size']>;
  children: ReactNode;
}

/** A word on colour that only repeats it. */
export function Mark({ variant, size = 'M', children }: MarkProps) {
  return (
    <Dark variant={variant} size={size}>
      {children}
    </Dark>
  );
}
