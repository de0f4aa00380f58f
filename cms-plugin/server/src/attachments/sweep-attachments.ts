import type { Installation } from '../installation.js';
import { removeGoneFiles } from './erase-attachments.js';
import { DAY_MS } from './quotas.js';
import { scan } from './scanner.js';
import { ATTACHMENTS } from './stored-attachment.js';
import { sweepTemporaryFiles } from './temporary-file.js';
import { tryEach } from './try-each.js';

/** So many files are scanned again in one go. */
const SCANS = 20;
/** A scanner that fails so often in a row is away, and is not asked about the rest. */
const FAILURES = 3;

type Sweeping = Pick<Installation, 'knex' | 'files' | 'clock'> & {
  settings: Pick<Installation['settings'], 'scanner'>;
};

/**
 * Tidies up: uploads that no form was sent with within 24 hours, bytes of what was removed, temporary files of a
 * process that died; and asks the scanner about what it has not judged yet. None of these waits for another to succeed.
 * @throws the first failure, once all was tried
 */
export async function sweepAttachments(installation: Sweeping): Promise<void> {
  const now = await installation.clock.now();
  const steps = [
    () => sweepTemporaryFiles(Date.now()),
    () => removeOrphans(installation, now),
    () => removeGoneFiles(installation),
    () => scanAnew(installation, now),
  ];
  await tryEach(steps, (step) => step());
}

async function removeOrphans({ knex, files }: Sweeping, now: number): Promise<void> {
  const orphans: { id: number; key: string; held: unknown }[] = await knex(ATTACHMENTS)
    .whereNull('submission_id')
    .andWhere('uploaded_at', '<', now - DAY_MS)
    .orderBy('id')
    .select('id', 'key', 'held');
  await tryEach(orphans, async ({ id, key, held }) => {
    // Marked as gone first: a form that is sent at this very moment finds it missing, and not its bytes afterwards.
    const gone = await knex(ATTACHMENTS).where({ id }).whereNull('submission_id').update({ gone_at: now });
    if (gone === 0) return;
    if (held) await files.remove(key);
    await knex(ATTACHMENTS).where({ id }).delete();
  });
}

/**
 * Those that were asked about longest ago come first, so that a file on which the scanner fails each time, or whose
 * bytes are gone, holds up none behind it.
 */
async function scanAnew({ knex, files, settings }: Sweeping, now: number): Promise<void> {
  if (!settings.scanner) return;
  const waiting: { id: number; key: string }[] = await knex(ATTACHMENTS)
    .whereIn('scan', ['unscanned', 'scan-failed'])
    .whereNull('gone_at')
    .orderByRaw('coalesce(??, 0)', ['scanned_at'])
    .orderBy('id')
    .limit(SCANS)
    .select('id', 'key');
  let failures = 0;
  for (const { id, key } of waiting) {
    const bytes = await files.get(key);
    const state = bytes ? await scan(settings.scanner, bytes) : null;
    failures = state === 'scan-failed' ? failures + 1 : 0;
    if (failures === FAILURES) return;
    await knex(ATTACHMENTS)
      .where({ id })
      .update({ scanned_at: now, ...(state ? { scan: state } : {}) });
  }
}
