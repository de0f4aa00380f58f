import { Typography } from '@strapi/design-system';
import type { SatisfactionFigure } from '@member-services/contract/forms';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

/** A figure in words: the share, how sure it is, from how many answers; or that there are not enough. */
export function FigureWords({ figure }: { figure: SatisfactionFigure }) {
  const say = useWords();
  const { number, percent } = useFormat();
  if (figure.kind === 'not-enough') {
    return (
      <Typography tag="p" textColor="neutral600">
        {say('ratings.notEnough', { count: figure.minimum, number: number(figure.minimum) })}
      </Typography>
    );
  }
  return (
    <Typography tag="p">
      <strong>{say('ratings.satisfied', { share: percent(figure.share) })}</strong>{' '}
      {say('ratings.interval', { low: percent(figure.low), high: percent(figure.high) })}
      {' · '}
      {say('ratings.answers', { count: figure.answers, number: number(figure.answers) })}
    </Typography>
  );
}
