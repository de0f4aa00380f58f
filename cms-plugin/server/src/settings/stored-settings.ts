import { DEFAULT_PERIODS } from '@member-services/contract/forms';
import type { AssociationSettings } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import type { PluginConfig } from '../config.js';
import { raiseContentVersion } from '../content/content-version.js';
import { decodeRow } from '../tables/rows.js';
import type { Columns, RawRow } from '../tables/rows.js';
import { isUniqueViolation } from '../tables/unique-violation.js';
import { planEverything } from '../timers/plan-everything.js';
import { SettingsBook } from './settings-book.js';
import type { SettingsVersion } from './settings-book.js';

const SETTINGS = 'ms_settings';

const columns = {
  version: ['version', 'number'],
  settings: ['value', 'json'],
  changedAt: ['changed_at', 'number'],
  staffId: ['staff_id', 'text'],
  staffName: ['staff_name', 'text'],
} as const satisfies Columns<SettingsVersion>;

/** Everything that was ever set. Within a transaction hand it over: SQLite has one connection. */
export async function readSettings(knex: Knex, config: PluginConfig): Promise<SettingsBook> {
  const rows: RawRow[] = await knex<RawRow>(SETTINGS).orderBy('version');
  const seed = seedOf(config);
  return new SettingsBook(
    seed,
    rows.map((row) => complete(decodeRow<SettingsVersion>(columns, row), seed)),
  );
}

function seedOf({ periods, calendar, quietHours }: PluginConfig): AssociationSettings {
  return { periods: { ...DEFAULT_PERIODS, ...periods }, calendar, quietHours };
}

/** A period that did not exist yet when something was set is the configuration's. */
function complete(one: SettingsVersion, seed: AssociationSettings): SettingsVersion {
  return { ...one, settings: { ...one.settings, periods: { ...seed.periods, ...one.settings.periods } } };
}

/**
 * Sets anew what the association sets; whoever saw an older version is refused. Public answers that name a period are
 * made again, and what the clock has planned is looked through.
 * @returns false when somebody else has changed something meanwhile
 */
export async function changeSettings(knex: Knex, change: SettingsVersion): Promise<boolean> {
  try {
    await knex.transaction(async (trx) => {
      await trx(SETTINGS).insert({
        version: change.version,
        value: JSON.stringify(change.settings),
        changed_at: change.changedAt,
        staff_id: change.staffId,
        staff_name: change.staffName,
      });
      await raiseContentVersion(trx, change.changedAt);
      await planEverything(trx, `settings-${String(change.version)}`, change.changedAt);
    });
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}
