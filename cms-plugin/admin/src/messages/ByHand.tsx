import { Button } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { directionOf, type HandwrittenMessage, type OutgoingChannel } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { styled } from 'styled-components';
import { markDone, readPaper } from '../data/messages.js';
import { isStale, useStaffClient, type Failure } from '../data/staff-client.js';
import type { UnderWay } from '../data/use-under-way.js';
import { useFailureWords } from '../language/use-failure-words.js';
import { useWords } from '../language/use-words.js';
import { PrintedPaper } from '../paper/PrintedPaper.js';
import { LetterPaper } from './LetterPaper.js';
import { WithLinks } from './WithLinks.js';

const Tools = styled.div`
  display: flex;
  gap: 0.8rem;
`;

const Reading = styled.div`
  display: grid;
  gap: 0.8rem;
  margin-block-start: 0.8rem;
`;

const Typed = styled.div`
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  white-space: pre-line;
  overflow-wrap: anywhere;
  user-select: all;
`;

interface ByHandProps {
  id: number;
  channel: OutgoingChannel;
  /** Names the message for whoever hears the buttons. */
  about: string;
  /** One thing at a time in the whole list, whose lines move up when one is done. */
  run: UnderWay['run'];
  onDone: () => void;
}

/** A letter is printed and posted, a text message read off and typed; either is then noted as sent. */
export function ByHand({ id, channel, about, run, onDone }: ByHandProps) {
  const say = useWords();
  const client = useStaffClient();
  const failureWords = useFailureWords();
  const { toggleNotification } = useNotification();
  const [paper, setPaper] = useState<HandwrittenMessage | null>(null);
  const finish = useCallback(() => setPaper(null), []);
  const isLetter = channel === 'letter';

  function refuse(failure: Failure, overtaken: string) {
    toggleNotification(
      isStale(failure)
        ? { type: 'warning', message: overtaken }
        : { type: 'danger', message: failureWords(failure).join(' ') },
    );
    onDone();
  }

  async function open() {
    const outcome = await readPaper(client, id);
    if (outcome.ok) setPaper(outcome.data);
    else refuse(outcome.failure, say('messages.movedOn'));
  }

  async function done() {
    const outcome = await markDone(client, id);
    if (!outcome.ok) {
      refuse(outcome.failure, say('messages.doneBefore'));
      return;
    }
    toggleNotification({ type: 'success', message: say('messages.done') });
    onDone();
  }

  return (
    <>
      <Tools>
        <Button
          size="S"
          variant="secondary"
          aria-label={say(isLetter ? 'messages.printAbout' : 'messages.showAbout', { about })}
          onClick={() => run(open)}
        >
          {say(isLetter ? 'messages.print' : 'messages.show')}
        </Button>
        <Button
          size="S"
          variant="tertiary"
          aria-label={say(isLetter ? 'messages.postedAbout' : 'messages.typedAbout', { about })}
          onClick={() => run(done, { leavesList: true })}
        >
          {say(isLetter ? 'messages.posted' : 'messages.typed')}
        </Button>
      </Tools>
      {paper && isLetter && (
        <PrintedPaper locale={paper.locale} digits={paper.digits} onPrinted={finish}>
          <LetterPaper letter={paper} />
        </PrintedPaper>
      )}
      {paper && !isLetter && (
        <Reading>
          <span>
            {say('messages.to')} <bdi dir="ltr">{paper.recipient}</bdi>
          </span>
          <Typed lang={paper.locale} dir={directionOf(paper.locale)} tabIndex={0}>
            <WithLinks text={paper.text} />
          </Typed>
        </Reading>
      )}
    </>
  );
}
