import { styled } from 'styled-components';
import { formatReference } from '@member-services/contract/forms';

const LeftToRight = styled.span`
  font-variant-numeric: tabular-nums;
  letter-spacing: 0.02em;
  white-space: nowrap;
`;

/** A reference in groups that are easily read aloud; always left to right. */
export function Reference({ value }: { value: string }) {
  return <LeftToRight dir="ltr">{formatReference(value)}</LeftToRight>;
}
