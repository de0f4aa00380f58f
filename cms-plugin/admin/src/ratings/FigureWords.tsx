import { Typography } from '@strapi/design-system';
import type { SatisfactionFigure } from '@member-services/contract/forms';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

interface FigureWordsProps {
  figure: SatisfactionFigure;
  /** In a column of figures the long sentence would only repeat itself. */
  short?: boolean;
}

/** A figure in words: the share, how sure it is, from how many answers; or that there are not enough. */
export function FigureWords({ figure, short = false }: FigureWordsProps) {
  const say = useWords();
  const { number, percent } = useFormat();
  if (figure.kind === 'not-enough') {
    return (
      <Typography tag="p" textColor="neutral600">
        {say(short ? 'ratings.fewer' : 'ratings.notEnough', {
          count: figure.minimum,
          number: number(figure.minimum),
        })}
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
