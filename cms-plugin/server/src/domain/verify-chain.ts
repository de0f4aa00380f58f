import type { Status } from '@member-services/contract/forms';
import type { KeyRing } from '../keys/key-ring.js';
import type { AuditFault, AuditFaultCode } from './audit-fault.js';
import { CHAIN_START, contentDigest, entryMac } from './history-chain.js';
import type { ChainedEntry } from './history-chain.js';

/** An entry as it was read, with its seal. */
export interface SealedEntry extends ChainedEntry {
  id: number;
  mac: string;
}

/** The words beside an entry as they were read. */
export interface KeptContent {
  id: number;
  salt: string | null;
  content: object | null;
  erasedAt: number | null;
}

/** One submission's books. */
export interface Books {
  submissionId: number;
  /** As the submission's own row has it; undefined when there is no such row. */
  status: Status | undefined;
  /** In their order. */
  entries: readonly SealedEntry[];
  contents: ReadonlyMap<number, KeptContent>;
}

/** What a look at one submission's books comes to. */
export interface ChainVerdict {
  faults: AuditFault[];
  /** Entries whose words were erased; their seals still hold. */
  erased: number;
}

/** Checks one submission's history: every seal, every link, every word beside it, and that the submission stands there. */
export function verifyChain(keys: KeyRing, books: Books): ChainVerdict {
  const { submissionId, status, entries } = books;
  const faults: AuditFault[] = [];
  const fault = (code: AuditFaultCode, entry?: SealedEntry) =>
    faults.push({ code, submissionId, ...(entry ? { sequence: entry.sequence } : {}) });

  if (status === undefined) fault('submissionMissing');
  const last = entries.at(-1);
  if (!last) fault('historyMissing');
  else if (status !== undefined && status !== last.status) fault('statusMismatch', last);

  let previous: SealedEntry | undefined;
  let erased = 0;
  for (const entry of entries) {
    if (!follows(entry, previous)) fault('chainBroken', entry);
    if (!keys.has(entry.keyId)) fault('keyGone', entry);
    else if (entryMac(keys, entry) !== entry.mac) fault('entryAltered', entry);
    const words = judgeContent(entry, books.contents);
    if (words === 'erased') erased += 1;
    else if (words !== 'whole') fault(words, entry);
    previous = entry;
  }
  return { faults, erased };
}

function follows(entry: SealedEntry, previous: SealedEntry | undefined): boolean {
  if (!previous) return entry.sequence === 1 && entry.previousMac === CHAIN_START;
  return entry.sequence === previous.sequence + 1 && entry.previousMac === previous.mac;
}

function judgeContent(
  entry: SealedEntry,
  contents: ReadonlyMap<number, KeptContent>,
): 'whole' | 'erased' | 'contentAltered' | 'contentMissing' {
  if (entry.contentId === null) return entry.contentDigest === '' ? 'whole' : 'contentMissing';
  const kept = contents.get(entry.contentId);
  if (!kept) return 'contentMissing';
  if (kept.salt === null || kept.content === null)
    return kept.erasedAt === null ? 'contentMissing' : 'erased';
  return contentDigest(kept.salt, kept.content) === entry.contentDigest ? 'whole' : 'contentAltered';
}
