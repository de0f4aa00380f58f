import type { MessageFault } from '@member-services/contract/forms';

/** What is kept of an error (see `errorCodeOf`), by what can be done about it. The first that fits counts. */
const FAULTS: readonly (readonly [RegExp, MessageFault])[] = [
  [/^EAUTH|^EGATEWAY (401|403)$| (530|534|535)$/, 'signIn'],
  [/^(InvalidRecipient)$/, 'recipient'],
  [/^UnknownPlaceholder$/, 'text'],
  [/^TrackingPageMissing$/, 'page'],
  [/^CaseGone$/, 'caseGone'],
  [/^(SetAside|Unreadable)$/, 'setAside'],
  [/^EGATEWAY (5\d\d|429)$/, 'unreachable'],
  [/^(EENVELOPE|EMESSAGE|EGATEWAY)| 5\d\d$/, 'refused'],
  [/^E(CONN|TIMEDOUT|SOCKET|DNS|TLS|PROTOCOL|HOST|NOTFOUND|AI_)/, 'unreachable'],
  // A fetch that fails says no more than this.
  [/^(AttemptTooLong|TimeoutError|TypeError)$| 4\d\d$/, 'unreachable'],
];

/** Reasons of our own, kept under the names by which staff are told them. */
const OWN = [
  'recipientLimit',
  'dayLimit',
  'movedOn',
  'expired',
  'heldAfterRestore',
] as const satisfies readonly MessageFault[];

/** Why a message did not leave, in so many words as help somebody mend it; null where nothing is kept. */
export function faultOf(kept: string | null): MessageFault | null {
  if (kept === null || kept === '') return null;
  return (
    OWN.find((reason) => reason === kept) ?? FAULTS.find(([pattern]) => pattern.test(kept))?.[1] ?? 'other'
  );
}
