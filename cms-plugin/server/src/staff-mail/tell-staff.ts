import { afterQuietHours } from '@member-services/contract/forms';
import type { ActorRole, StaffEvent } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { concernedIn } from '../concerned/concerned-staff.js';
import { enqueue } from '../outbox/enqueue.js';
import type { NotificationParameters } from '../outbox/enqueue.js';
import type { SettingsBook } from '../settings/settings-book.js';
import type { StoredSubmission } from '../submissions/stored-submission.js';
import { staffRecipients } from './staff-recipients.js';
import type { StaffRecipient } from './staff-recipients.js';

/** Something that staff are told by e-mail. */
export interface StaffNews {
  event: StaffEvent;
  parameters: NotificationParameters;
  /** The case that it tells of; whom it concerns is not told. */
  about?: Pick<StoredSubmission, 'id' | 'category'>;
  /** Milliseconds UTC. */
  at: number;
}

/** Writes to whoever plays one of the parts, in the transaction of what they are told of; never at night. */
export async function tellStaff(
  trx: Knex.Transaction,
  roles: readonly ActorRole[],
  news: StaffNews,
  book: SettingsBook,
): Promise<void> {
  const concerned = news.about ? await concernedIn(trx, news.about) : null;
  const people = await staffRecipients(trx, concerned?.id);
  const told = people.filter((person) => person.roles.some((role) => roles.includes(role)));
  await writeTo(
    trx,
    told.map((person) => ({ person, news })),
    book,
  );
}

/** Puts one message to each into the outbox. */
export async function writeTo(
  trx: Knex.Transaction,
  letters: readonly { person: StaffRecipient; news: StaffNews }[],
  { newest: { quietHours } }: SettingsBook,
): Promise<void> {
  await enqueue(
    trx,
    letters.map(({ person, news }) => ({
      submissionId: null,
      historyId: null,
      event: news.event,
      channel: 'email',
      recipient: person.email,
      locale: person.locale,
      parameters: news.parameters,
      createdAt: news.at,
      dueAt: afterQuietHours(news.at, quietHours),
    })),
  );
}
