import {
  NOTIFICATION_EVENTS,
  STAFF_EVENTS,
  type MessageRow,
  type OutgoingChannel,
} from '@member-services/contract/forms';
import { useMemo } from 'react';
import { useFormat } from '../language/use-format.js';
import { useWords, type Say } from '../language/use-words.js';

const EVENTS = [...NOTIFICATION_EVENTS, ...STAFF_EVENTS] as const;

/** What a message is called, how it leaves and what became of it, in the panel's language. */
export interface MessageWords {
  event: (event: string) => string;
  channel: (channel: OutgoingChannel) => string;
  outcome: (message: MessageRow) => string;
}

/** The words for messages wherever they are listed. */
export function useMessageWords(): MessageWords {
  const say = useWords();
  const format = useFormat();
  return useMemo(
    () => ({
      event: (event) => {
        const known = EVENTS.find((one) => one === event);
        return known ? say(`notified.${known}`) : event;
      },
      channel: (channel) => say(`preferredChannel.${channel}`),
      outcome: (message) =>
        [stateWords(message, say, format.instant), ...later(message, say, format.instant)].join(' · '),
    }),
    [say, format],
  );
}

type InstantWords = (iso: string) => string;

function stateWords(message: MessageRow, say: Say, instant: InstantWords): string {
  const { state, fault, sentAt, failedAt, dueAt, createdAt, attempts } = message;
  const reason = fault === null ? '' : say(`fault.${fault}`);
  switch (state) {
    case 'sent':
      return say('notifications.sent', { instant: instant(sentAt ?? createdAt) });
    case 'failed':
      return say('notifications.failedWhy', { instant: instant(failedAt ?? createdAt), reason });
    case 'cancelled':
      return say('notifications.cancelled', { reason });
    case 'held':
      return say('notifications.held', { reason, instant: instant(dueAt ?? createdAt) });
    case 'by-hand':
      return say('notifications.by-hand', { instant: instant(createdAt) });
    case 'waiting':
      return fault === null
        ? say('notifications.waiting', { instant: instant(createdAt) })
        : say('notifications.retry', { attempts, reason, instant: instant(dueAt ?? createdAt) });
  }
}

/** What the provider told us afterwards, both where both were told. */
function later({ deliveredAt, bouncedAt }: MessageRow, say: Say, instant: InstantWords): string[] {
  return [
    ...(deliveredAt === null ? [] : [say('notifications.delivered', { instant: instant(deliveredAt) })]),
    ...(bouncedAt === null ? [] : [say('notifications.bounced', { instant: instant(bouncedAt) })]),
  ];
}
