import { Badge, type BadgeProps } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface MarkProps {
  variant: NonNullable<BadgeProps['variant']>;
  size?: NonNullable<BadgeProps['size']>;
  children: ReactNode;
}

/** A word on colour that only repeats it. The design system's orange on yellow is too faint to read, so it is dark. */
export function Mark({ variant, size = 'M', children }: MarkProps) {
  return (
    <Badge variant={variant} size={size} {...(variant === 'warning' && { textColor: 'neutral800' })}>
      {children}
    </Badge>
  );
}
