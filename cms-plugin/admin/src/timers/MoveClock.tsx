import { Button, Typography } from '@strapi/design-system';
import { Clock } from '@strapi/icons';
import type { ClockMoveBody } from '@member-services/contract/forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { Failure } from '../data/staff-client.js';
import { useStaffClient } from '../data/staff-client.js';
import { moveClock } from '../data/timers.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';

const Box = styled.div`
  display: grid;
  gap: 0.8rem;
  justify-items: start;
  margin-block-start: 1.6rem;
  padding: 1.2rem 1.6rem;
  border: 1px dashed ${({ theme }) => theme.colors.primary200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.primary100};
`;

interface MoveClockProps {
  /** Where to: to day 14 of a case, or to what is due next. */
  to: ClockMoveBody;
  onMoved: () => void;
}

/** Moves the demo's clock ahead, so that the promise can be seen kept in a minute; no production has such a clock. */
export function MoveClock({ to, onMoved }: MoveClockProps) {
  const say = useWords();
  const { instant } = useFormat();
  const client = useStaffClient();
  const [state, setState] = useState<{ moving: boolean; now?: string; failure?: Failure }>({ moving: false });

  const move = async () => {
    setState({ moving: true });
    const outcome = await moveClock(client, to);
    setState({ moving: false, ...(outcome.ok ? { now: outcome.data.now } : { failure: outcome.failure }) });
    if (outcome.ok) onMoved();
  };

  return (
    <Box>
      <Typography tag="p" variant="pi">
        {say('clock.demo')}
      </Typography>
      <Button
        variant="secondary"
        startIcon={<Clock />}
        loading={state.moving}
        onClick={() => {
          void move();
        }}
      >
        {say('reference' in to ? 'clock.toDay14' : 'clock.toNext')}
      </Button>
      <Typography tag="p" variant="pi" role="status">
        {state.now === undefined ? '' : say('clock.moved', { instant: instant(state.now) })}
      </Typography>
      {state.failure && <FailureNotice failure={state.failure} />}
    </Box>
  );
}
