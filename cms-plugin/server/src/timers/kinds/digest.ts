import { addDays, civilDayOf, openingOf, workingDayFrom } from '@member-services/contract/forms';
import { staffRecipients } from '../../staff-mail/staff-recipients.js';
import { writeTo } from '../../staff-mail/tell-staff.js';
import { countInbox } from '../../staff/inbox-list.js';
import type { TaskInside } from '../timer-task.js';

const ALL = { page: 1, pageSize: 1 } as const;

/** Tells everybody of the staff, when the working day begins, what waits for them; whom nothing waits for hears nothing. */
export const digestTask: TaskInside = {
  kind: 'digest',
  where: 'inside',
  again(after, { newest: { calendar } }) {
    const today = civilDayOf(after);
    const first = openingOf(today, calendar) > after ? today : addDays(today, 1);
    const day = workingDayFrom(first, calendar);
    return { cause: `digest:${day}`, dueAt: openingOf(day, calendar) };
  },
  async run({ trx, now, book }) {
    const today = civilDayOf(now);
    const letters = [];
    for (const person of await staffRecipients(trx)) {
      const reader = { roles: person.roles, person: person.id, today };
      const waiting = await countInbox(trx, { ...ALL, view: 'waiting-for-me' }, reader);
      if (waiting === 0) continue;
      const late = await countInbox(trx, { ...ALL, view: 'late' }, reader);
      const news = { event: 'staff-digest', parameters: { waiting, late }, at: now } as const;
      letters.push({ person, news });
    }
    await writeTo(trx, letters, book);
    return letters.length > 0 ? 'done' : 'pointless';
  },
};
