import { randomBytes } from 'node:crypto';
import type { SubmissionReceipt } from '@member-services/contract/forms';
import type { Knex } from 'knex';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secondConnection } from '../../cms-plugin/server/test/second-connection.js';
import { sendInquiry, until } from '../../cms-plugin/server/test/sent-inquiry.js';
import { signIn } from '../../cms-plugin/server/test/staff-client.js';
import type { StaffClient } from '../../cms-plugin/server/test/staff-client.js';
import { installationOf } from '../../cms-plugin/server/src/installation.js';
import type { Installation } from '../../cms-plugin/server/src/installation.js';
import { rate } from '../../cms-plugin/server/src/ratings/rate.js';
import { availableDatabases } from '../available-databases.js';
import { startStrapiInstance } from '../strapi-instance.js';
import type { StrapiInstance } from '../strapi-instance.js';

const DAY_MS = 86_400_000;

describe.each(availableDatabases)('a74: a rating twice, early, for others or late, on %s', (database) => {
  let instance: StrapiInstance;
  let officer: StaffClient;
  let other: Knex;
  beforeAll(async () => {
    instance = await startStrapiInstance({ database });
    officer = await signIn(instance, 'officer');
    // SQLite is one process by nature, and its driver keeps that process waiting for itself.
    other = database === 'sqlite' ? instance.app.db.connection : secondConnection(instance);
  });
  afterAll(async () => {
    if (other !== instance.app.db.connection) await other.destroy();
    await instance.stop();
  });

  const key = () => randomBytes(12).toString('hex');
  const post = async (body: object) => {
    const reply = await fetch(`${instance.url}/api/member-services/ratings`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ idempotencyKey: key(), satisfaction: 4, locale: 'ar', ...body }),
    });
    const { data, meta, error } = (await reply.json()) as {
      data: unknown;
      meta?: { replayed?: boolean };
      error?: { details: { errors: { code: string }[] } };
    };
    return { status: reply.status, data, replayed: meta?.replayed, code: error?.details.errors[0]?.code };
  };
  const subjectOf = ({ reference, trackingToken: token }: SubmissionReceipt) => ({ reference, token });
  const concluded = async (email = `${key()}@example.org`): Promise<SubmissionReceipt> => {
    const receipt = await sendInquiry(instance, { applicant: { email } });
    const body = { version: 1, action: 'answer', words: 'نعم، أهلًا بكم.' };
    const { status } = await officer.post(`/cases/${receipt.reference}/actions`, body);
    expect(status).toBe(200);
    return receipt;
  };
  const ratings = () => instance.app.db.connection('ms_ratings').where({ source: 'case' });

  it('is refused before there is a conclusion, and without the token of the case', async () => {
    const open = await sendInquiry(instance);
    expect(await post({ subject: subjectOf(open) })).toMatchObject({ status: 409, code: 'ratingNotOffered' });
    const closed = await concluded();
    const stolen = { reference: closed.reference, token: open.trackingToken };
    expect(await post({ subject: stolen })).toMatchObject({ status: 404, code: 'notFound' });
    expect(await post({ subject: { invitation: 'k1.AAAAAAAAAAAAAAAAAAAAAA' } })).toMatchObject({
      status: 404,
      code: 'invitationInvalid',
    });
    expect(await ratings()).toHaveLength(0);
  });

  it('counts once, however often it is sent', async () => {
    const receipt = await concluded();
    const before = (await ratings()).length;
    const sending = { subject: subjectOf(receipt), idempotencyKey: key(), comment: 'شكرًا' };
    expect(await post(sending)).toMatchObject({ status: 201, data: { accepted: true } });
    expect(await post(sending)).toMatchObject({ status: 200, data: { accepted: true }, replayed: true });
    expect(await post({ ...sending, satisfaction: 1 })).toMatchObject({
      status: 422,
      code: 'idempotencyKeyReused',
    });
    expect(await post({ subject: subjectOf(receipt) })).toMatchObject({ status: 409, code: 'alreadyRated' });
    const elsewhere = await concluded();
    expect(await post({ ...sending, subject: subjectOf(elsewhere) })).toMatchObject({ status: 422 });
    expect(await ratings()).toHaveLength(before + 1);
    expect(await post({ subject: subjectOf(elsewhere) })).toMatchObject({ status: 201 });
  });

  it('counts once when twenty arrive at the same moment, at two instances', async () => {
    const receipt = await concluded();
    const before = (await ratings()).length;
    const here = installationOf(instance.app);
    const there: Installation = { ...here, knex: other };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        rate(index % 2 === 0 ? here : there, {
          idempotencyKey: key(),
          subject: subjectOf(receipt),
          satisfaction: 5,
          locale: 'ar',
        }),
      ),
    );
    const kinds = outcomes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'accepted')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'already-rated')).toHaveLength(19);
    expect(await ratings()).toHaveLength(before + 1);
  });

  it('gives one rating and one answer when the same sending arrives many times at once', async () => {
    const sending = { subject: subjectOf(await concluded()), idempotencyKey: key() };
    const before = (await ratings()).length;
    const replies = await Promise.all(Array.from({ length: 10 }, () => post(sending)));
    expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(replies.filter(({ status, replayed }) => status === 200 && replayed)).toHaveLength(9);
    expect(await ratings()).toHaveLength(before + 1);
  });

  it('is possible by the invitation as well, and not a second time by the tracking link', async () => {
    const email = `${key()}@example.org`;
    const receipt = await concluded(email);
    const clock = installationOf(instance.app).moveableClock();
    clock.advance(DAY_MS / 4);
    installationOf(instance.app).outbox.nudge();
    const invited = () =>
      instance.mails().find(({ to, text }) => to.includes(email) && text.includes('#ms/rate/'));
    await until('the invitation', () => invited() !== undefined);
    const [, encoded = ''] = /#ms\/rate\/(\S+)/.exec(invited()?.text ?? '') ?? [];
    const invitation = decodeURIComponent(encoded);
    expect(await post({ subject: { invitation } })).toMatchObject({ status: 201 });
    expect(await post({ subject: { invitation } })).toMatchObject({ status: 409, code: 'alreadyRated' });
    expect(await post({ subject: subjectOf(receipt) })).toMatchObject({ status: 409, code: 'alreadyRated' });
  });

  it('is over after thirty days', async () => {
    const receipt = await concluded();
    const clock = installationOf(instance.app).moveableClock();
    clock.advance(33 * DAY_MS);
    expect(await post({ subject: subjectOf(receipt) })).toMatchObject({
      status: 410,
      code: 'ratingNotOffered',
    });
    clock.advance(-33 * DAY_MS);
    expect(await post({ subject: subjectOf(receipt) })).toMatchObject({ status: 201 });
  });

  it('leaves nothing that joins it with its case: no submission, token, instant or count', async () => {
    const columns = Object.keys(await instance.app.db.connection('ms_ratings').columnInfo());
    expect(columns.sort()).toEqual(
      [
        'random_key',
        'source',
        'service_slug',
        'department',
        'channel',
        'outcome',
        'month',
        'locale',
        'satisfaction',
        'ease',
        'drivers',
        'comment',
        'publish_comment',
      ].sort(),
    );
    const kept = await instance.app.db.connection('ms_idempotency_keys').where('scope', 'like', '%rating%');
    expect(kept).toEqual([]);
    const rights = Object.keys(await instance.app.db.connection('ms_rating_rights').columnInfo());
    expect(rights.filter((name) => /_at$|time|rating_/.test(name))).toEqual([]);
  });

  it('may be of a service by anybody, apart from the figures', async () => {
    const before = (await ratings()).length;
    expect(await post({ subject: { service: 'help-request' } })).toMatchObject({ status: 201 });
    expect(await post({ subject: { service: 'no-such' } })).toMatchObject({
      status: 422,
      code: 'unknownService',
    });
    expect(await ratings()).toHaveLength(before);
  });
});
