import { CheckCircle, CrossCircle, Minus } from '@strapi/icons';
import type { DirectoryComparison } from '@member-services/contract/forms';
import { styled } from 'styled-components';
import { useWords } from '../language/use-words.js';

const MARKS = {
  match: { Icon: CheckCircle, fill: 'success600' },
  mismatch: { Icon: CrossCircle, fill: 'danger600' },
  missing: { Icon: Minus, fill: 'neutral500' },
} as const satisfies Record<DirectoryComparison['result'], object>;

const Line = styled.span`
  white-space: nowrap;
  font-weight: 600;

  svg {
    margin-inline-end: 0.6rem;
    vertical-align: -0.2em;
  }
`;

/** Match, mismatch or missing, said in words beside a sign. */
export function ComparisonMark({ result }: { result: DirectoryComparison['result'] }) {
  const say = useWords();
  const { Icon, fill } = MARKS[result];
  return (
    <Line>
      <Icon aria-hidden fill={fill} width="1.6rem" height="1.6rem" />
      {say(`comparison.${result}`)}
    </Line>
  );
}
