import { PAGE_PERMISSIONS } from '@member-services/contract/forms';
import type { AssociationSettings, SettingsChange, SettingsView } from '@member-services/contract/forms';
import { validateSettings } from '@member-services/contract/validate';
import { nameOf } from '../roles/actor.js';
import { refused, withoutQuery } from '../staff/staff-call.js';
import type { StaffRoute } from '../staff/staff-call.js';
import type { SettingsBook } from './settings-book.js';
import { changeSettings, readSettings } from './stored-settings.js';

/** `GET /settings`: periods, working days and quiet hours as they stand, and who changed what (policy A3). */
export const settingsRoute: StaffRoute = {
  name: 'settings',
  method: 'GET',
  path: '/settings',
  permissions: [PAGE_PERMISSIONS.readInbox],
  handle: withoutQuery(async ({ installation }) => {
    const book = await readSettings(installation.knex, installation.settings);
    return { kind: 'ok', data: viewOf(book) };
  }),
};

/** `POST /settings`: changes them for what comes after; whoever saw an older version sees the present one first. */
export const changeSettingsRoute: StaffRoute = {
  name: 'changeSettings',
  method: 'POST',
  path: '/settings',
  permissions: [PAGE_PERMISSIONS.readInbox, PAGE_PERMISSIONS.changeSettings],
  handle: withoutQuery(async ({ installation, body, user }) => {
    const judged = validateSettings(body);
    if (!judged.ok) return { kind: 'refused', status: 400, errors: judged.errors };
    const { knex, settings, clock } = installation;
    const { version } = judged.value;
    const changed =
      version === (await readSettings(knex, settings)).version &&
      (await changeSettings(knex, {
        version: version + 1,
        settings: judged.value.settings,
        changedAt: await clock.now(),
        staffId: String(user.id),
        staffName: nameOf(user),
      }));
    const book = await readSettings(knex, settings);
    const present = viewOf(book);
    if (!changed) return { ...refused(409, 'staleVersion', { version: present.version }), present };
    installation.content.forget();
    installation.timers.nudge();
    return { kind: 'ok', data: present };
  }),
};

function viewOf(book: SettingsBook): SettingsView {
  const changes = book.versions.map(({ version, changedAt, staffName, settings }) => ({
    version,
    changedAt: new Date(changedAt).toISOString(),
    staffName,
    parts: partsOf(book.before(version), settings),
  }));
  return { version: book.version, settings: book.newest, changes: changes.reverse() };
}

function partsOf(before: AssociationSettings, after: AssociationSettings): SettingsChange['parts'] {
  const old = new Map(Object.entries<number>({ ...before.periods }));
  const parts: SettingsChange['parts'] = Object.entries<number>({ ...after.periods }).flatMap(
    ([name, value]) => {
      const earlier = old.get(name);
      return earlier === value
        ? []
        : [{ name, after: value, ...(earlier === undefined ? {} : { before: earlier }) }];
    },
  );
  const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  if (differ(before.calendar, after.calendar)) parts.push({ name: 'calendar' });
  if (differ(before.quietHours, after.quietHours)) parts.push({ name: 'quietHours' });
  return parts;
}
