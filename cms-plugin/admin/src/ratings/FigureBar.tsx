import type { SatisfactionFigure } from '@member-services/contract/forms';
import { styled } from 'styled-components';

const Scale = styled.div`
  position: relative;
  block-size: 1.2rem;
  max-inline-size: 60rem;
  margin-block-start: 0.8rem;
  border-radius: 0.6rem;
  background: ${({ theme }) => theme.colors.neutral150};
`;

const Interval = styled.div<{ $from: number; $to: number }>`
  position: absolute;
  inset-block: 0;
  inset-inline-start: ${({ $from }) => $from * 100}%;
  inline-size: ${({ $from, $to }) => ($to - $from) * 100}%;
  border-radius: 0.6rem;
  background: ${({ theme }) => theme.colors.primary200};
`;

const Share = styled.div<{ $at: number }>`
  position: absolute;
  inset-block: -0.2rem;
  inset-inline-start: calc(${({ $at }) => $at * 100}% - 0.2rem);
  inline-size: 0.4rem;
  border-radius: 0.2rem;
  background: ${({ theme }) => theme.colors.primary600};
`;

/** The interval as a band and the share as a mark; the words beside it say the same. */
export function FigureBar({ figure }: { figure: SatisfactionFigure }) {
  if (figure.kind === 'not-enough') return null;
  return (
    <Scale aria-hidden="true">
      <Interval $from={figure.low} $to={figure.high} />
      <Share $at={figure.share} />
    </Scale>
  );
}
