import type { Knex } from 'knex';
import { createAttachments } from './eighth/attachments.js';
import { addTokenIssuedAt } from './eleventh/token-issued-at.js';
import { createDirectory } from './first/directory.js';
import { createHistory } from './first/history.js';
import { createRatings } from './first/ratings.js';
import { createRunning } from './first/running.js';
import { createSending } from './first/sending.js';
import { createSubmissions } from './first/submissions.js';
import { addCheckpointExtent } from './second/checkpoint-extent.js';
import { addMessageFates } from './fourth/message-fates.js';
import { addPrivacyRequests } from './tenth/privacy-requests.js';
import { addInboxIndexes } from './third/inbox-indexes.js';
import { addTimeColumns, createTimers } from './fifth/timers.js';
import { createGuarding } from './sixth/guarding.js';
import { createCopies } from './fourteenth/copies.js';
import { addAttachmentSteps } from './twentieth/attachment-steps.js';
import { createConcerned } from './twenty-first/concerned.js';

/** One numbered change of the tables. Every step of it may be run twice. */
interface NumberedMigration {
  name: string;
  up(knex: Knex): Promise<void>;
}

/** In the order of their numbers; a published one is never altered, only followed by another. */
export const MIGRATIONS: readonly NumberedMigration[] = [
  {
    name: '0001-first-tables',
    async up(knex) {
      await createSubmissions(knex);
      await createHistory(knex);
      await createSending(knex);
      await createDirectory(knex);
      await createRunning(knex);
      await createRatings(knex);
    },
  },
  { name: '0002-checkpoint-extent', up: addCheckpointExtent },
  { name: '0003-inbox-indexes', up: addInboxIndexes },
  { name: '0004-message-fates', up: addMessageFates },
  {
    name: '0005-timers',
    async up(knex) {
      await createTimers(knex);
      await addTimeColumns(knex);
    },
  },
  { name: '0006-guarding', up: createGuarding },
  { name: '0008-attachments', up: createAttachments },
  { name: '0010-privacy-requests', up: addPrivacyRequests },
  { name: '0011-token-issued-at', up: addTokenIssuedAt },
  { name: '0014-copies', up: createCopies },
  { name: '0020-attachment-steps', up: addAttachmentSteps },
  { name: '0021-concerned', up: createConcerned },
];

/** Hands the migrations to Knex's own migrator; they stand inside the bundle, not in files. */
export const migrationSource: Knex.MigrationSource<NumberedMigration> = {
  getMigrations: () => Promise.resolve([...MIGRATIONS]),
  getMigrationName: (migration) => migration.name,
  getMigration: (migration) =>
    Promise.resolve({
      up: (knex: Knex) => migration.up(knex),
      // People's records are never dropped by a step backwards; a backup is the way back.
      down: () => Promise.reject(new Error(`${migration.name} cannot be undone.`)),
      config: { transaction: false },
    }),
};
