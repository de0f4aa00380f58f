import {
  APPLICANT_DATA,
  APPLICANT_KINDS,
  PREFERRED_CHANNELS,
  type Applicant,
  type ApplicantRequirements,
  type Locale,
} from '@member-services/contract/forms';
import { Columns, Line, Ticks } from './Paper.js';
import type { PAPER_WORDS } from './paper-words.js';

interface PaperApplicantProps {
  words: (typeof PAPER_WORDS)[Locale];
  /** Null on a blank form. */
  applicant: Applicant | null;
  /** What the service asks; null asks everything as optional. What is `none` is not on the paper. */
  requirements: ApplicantRequirements | null;
}

/** Who asks: the part that stands at the head of every request. */
export function PaperApplicant({ words, applicant, requirements }: PaperApplicantProps) {
  const asked = APPLICANT_DATA.filter((datum) => requirements?.[datum] !== 'none');
  return (
    <section>
      <h2>{words.applicant}</h2>
      {!applicant && (
        <p>
          <small>{words.applicantHint}</small>
        </p>
      )}
      <Line>
        <span>{words.name}</span>
        <bdi>{applicant?.name ?? ''}</bdi>
      </Line>
      <h3>{words.kind}</h3>
      <Ticks>
        {APPLICANT_KINDS.map((kind) => (
          <span key={kind} data-ticked={applicant?.kind === kind}>
            {words.kinds[kind]}
          </span>
        ))}
      </Ticks>
      <Columns>
        {asked.map((datum) => (
          <Line key={datum}>
            <span>
              {words.data[datum]}
              {!applicant && (requirements?.[datum] ?? 'optional') === 'optional' && (
                <small> ({words.optional})</small>
              )}
            </span>
            <span dir="ltr">{applicant?.[datum] ?? ''}</span>
          </Line>
        ))}
      </Columns>
      <h3>{words.preferredChannel}</h3>
      <Ticks>
        {PREFERRED_CHANNELS.map((channel) => (
          <span key={channel} data-ticked={applicant?.preferredChannel === channel}>
            {words.channels[channel]}
          </span>
        ))}
      </Ticks>
    </section>
  );
}
