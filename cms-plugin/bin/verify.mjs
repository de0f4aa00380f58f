#!/usr/bin/env node
/**
 * Looks at the books of Member Services: `member-services-verify [--checkpoint]`, in the folder of a built Strapi app.
 * Prints what it counted and everything that is wrong; ends with 1 when something is. With `--checkpoint` it signs the
 * present count as well, once nothing is wrong.
 */
import { appIn, isCommand } from './registered-app.mjs';

/**
 * @typedef {{ code: string, submissionId?: number, sequence?: number, checkpointId?: number }} Fault
 * @typedef {{ submissions: number, entries: number, erased: number, checkpoints: number, checkedAt: number | null, faults: Fault[] }} Report
 * @typedef {{ verify(): Promise<Report>, checkpoint(): Promise<{ submissions: number, entries: number }> }} Audit
 */

/** What each fault means, in plain words. @type {Record<string, string>} */
const words = {
  entryAltered: 'an entry was changed after it was written',
  chainBroken: 'an entry was taken out, put in or moved',
  contentAltered: 'the words beside an entry were changed',
  contentMissing: 'the words beside an entry are gone without having been erased',
  keyGone: 'the key of an entry is no longer among MEMBER_SERVICES_KEYS',
  submissionMissing: 'the submission was deleted, its history is still there',
  historyMissing: 'the history was deleted, the submission is still there',
  statusMismatch: 'the submission stands elsewhere than its history says',
  checkpointAltered: 'a signed count was changed, or one was taken out',
  checkpointBroken: 'what a signed count had counted is no longer there',
};

/** @param {Fault} fault */
function sentence({ code, submissionId, sequence, checkpointId }) {
  const places = [
    ...(submissionId === undefined ? [] : [`submission ${submissionId}`]),
    ...(sequence === undefined ? [] : [`entry ${sequence}`]),
    ...(checkpointId === undefined ? [] : [`checkpoint ${checkpointId}`]),
  ];
  return `${places.join(', ')}: ${words[code] ?? code}`;
}

/** @param {Report} report */
function print({ submissions, entries, erased, checkpoints, checkedAt, faults }) {
  const latest =
    checkedAt === null ? 'none yet' : `${checkpoints}, the latest of ${new Date(checkedAt).toISOString()}`;
  console.log(
    `Submissions: ${submissions} · entries: ${entries} · with erased words: ${erased} · checkpoints: ${latest}`,
  );
  for (const fault of faults) console.error(sentence(fault));
  console.log(faults.length === 0 ? 'Everything is as it was written.' : `Wrong: ${faults.length}`);
}

/**
 * Looks at the books of the app in a folder.
 * @param {string} appDir folder of a built Strapi app
 * @param {{ checkpoint?: boolean, before?: (strapi: import('./registered-app.mjs').App) => Promise<void> }} [options] `before`: what is done first
 * @returns {Promise<number>} the code to end with
 */
export async function verifyApp(appDir, { checkpoint = false, before = async () => {} } = {}) {
  const app = appIn(appDir);
  const strapi = await app.load();
  try {
    await before(strapi);
    /** @type {Audit} */
    const audit = strapi.plugin('member-services').service('audit');
    const report = await audit.verify();
    print(report);
    if (report.faults.length > 0) return 1;
    if (checkpoint) {
      const { submissions, entries } = await audit.checkpoint();
      console.log(`Signed: ${submissions} submissions, ${entries} entries.`);
    }
    return 0;
  } finally {
    await app.destroy();
  }
}

if (isCommand(import.meta.url))
  process.exit(await verifyApp(process.cwd(), { checkpoint: process.argv.includes('--checkpoint') }));
