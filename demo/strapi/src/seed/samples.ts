import type { Core } from '@strapi/strapi';
import { dataFiles, type Sample } from './data-files.js';
import { daysSince, laterInstant, withLaterDays } from './days.js';
import { pluginService } from './plugin-services.js';
import { samplePdf } from './sample-file.js';
import { actorFor, staffByRole, type StaffByRole } from './sample-actors.js';
import { stepInput } from './sample-steps.js';

interface Refusal {
  kind: string;
  code?: string;
  params?: unknown;
  errors?: unknown;
}

/** What all samples of one filling share. */
interface Filling {
  strapi: Core.Strapi;
  staff: StaffByRole;
  /** By how many days the samples are moved. */
  days: number;
}

/** A sample that has been sent, as its sender knows it. */
type Sent = { sample: Sample; reference: string; trackingToken: string };

const LONG_AGO = 3 * 365 * 86_400_000;

/** Signed with a drawing, of which the sample data hold no picture; a typed name is equally valid. */
const methodOf = (method: string): string => (method === 'drawn' ? 'typed' : method);

/**
 * Sends every sample submission through the code that a visitor's takes, and takes each later step as its role took
 * it, all at the instants of the sample moved to today. Meanwhile the installation's clock stands in the past, so
 * that nothing of it is mailed: it was mailed in its day.
 */
export async function seedSamples(strapi: Core.Strapi, startedAt: number): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    strapi.log.info('No sample submissions are put in: this is production.');
    return;
  }
  const { anchor, submissions } = dataFiles.samples();
  const filling = { strapi, staff: await staffByRole(strapi), days: daysSince(anchor, startedAt) };
  const clock = pluginService(strapi, 'installation').moveableClock();
  const present = await clock.now();
  let moved = 0;
  const moveTo = async (instant: number): Promise<void> => {
    const ahead = instant - (await clock.now());
    moved += ahead;
    clock.advance(ahead);
  };

  await moveTo(present - LONG_AGO);
  try {
    const sent: Sent[] = [];
    for (const sample of submissions) sent.push(await sendSample(filling, sample));
    await noteAsMailed(strapi, present);
    for (const one of sent) await rateSample(filling, one, moveTo);
  } finally {
    clock.advance(-moved);
  }
}

async function sendSample({ strapi, staff, days }: Filling, sample: Sample): Promise<Sent> {
  const service = pluginService(strapi, 'submissions');
  const sent = await service.submit(bodyOf(sample, days), {
    channel: sample.channel,
    declarationMethods: ['typed', 'drawn', 'paper'],
    now: laterInstant(sample.submittedAt, days),
  });
  if (sent.kind === 'invalid' || sent.kind === 'keyReused') throw refused(sample, 'submit', sent);
  const { reference, trackingToken } = sent.receipt;
  for (const { field, name } of sample.attachments) {
    const at = laterInstant(sample.submittedAt, days);
    const attached = await service.attach({ reference, field, name, bytes: samplePdf(sample.key), at });
    if (attached.kind === 'refused') throw refused(sample, 'attach', attached);
  }

  // Replayed: a start that was cut off has put it in already, perhaps with some of its steps.
  const taken = sent.kind === 'replayed' ? await stepsTaken(strapi, reference) : 0;
  for (const step of sample.history.slice(1 + taken)) {
    const outcome = await service.act({
      submission: { reference },
      ...actorFor(step, staff),
      action: step.action,
      input: stepInput(step, sample, days),
      now: laterInstant(step.at, days),
    });
    if (outcome.kind !== 'applied') throw refused(sample, step.action, outcome);
  }
  return { sample, reference, trackingToken };
}

/** Rates as the sample's sender did, by the link that they follow their case with. */
async function rateSample(
  { strapi, days }: Filling,
  { sample, reference, trackingToken }: Sent,
  moveTo: (instant: number) => Promise<void>,
): Promise<void> {
  if (!sample.rating) return;
  const { at, ...rating } = sample.rating;
  await moveTo(laterInstant(at, days));
  const outcome = await pluginService(strapi, 'ratings').rate({
    idempotencyKey: `demo-rating-${sample.key}`,
    subject: { reference, token: trackingToken },
    ...rating,
  });
  if (outcome.kind !== 'accepted') throw refused(sample, 'rate', outcome);
}

/** Names the sample and why, never what it holds. */
function refused({ key }: Sample, action: string, outcome: Refusal): Error {
  const { kind, code, params, errors } = outcome;
  return new Error(
    `The sample ${key} was refused at "${action}": ${JSON.stringify({ kind, code, params, errors })}`,
  );
}

function bodyOf(sample: Sample, days: number): Record<string, unknown> {
  const { kind, service, category, locale, applicant, answers, declaration, consent } = sample;
  return {
    idempotencyKey: `demo-sample-${sample.key}`,
    kind,
    ...(service === undefined ? {} : { service }),
    ...(category === undefined ? {} : { category }),
    locale,
    applicant,
    answers: withLaterDays(answers, days),
    ...(declaration
      ? {
          declaration: {
            version: declaration.version,
            method: methodOf(declaration.method),
            signedName: declaration.signedName,
          },
        }
      : {}),
    consent: [{ purpose: 'privacy-notice', version: '1.0', given: true }, ...consent],
    attachments: [],
  };
}

async function stepsTaken(strapi: Core.Strapi, reference: string): Promise<number> {
  const knex = strapi.db.connection;
  const rows = await knex('ms_history')
    .join('ms_submissions', 'ms_submissions.id', 'ms_history.submission_id')
    .where({ reference })
    .count<{ entries: number | string }[]>({ entries: '*' });
  return Number(rows[0]?.entries ?? 1) - 1;
}

/** What the samples' past would have mailed is noted as mailed at the time. */
async function noteAsMailed(strapi: Core.Strapi, now: number): Promise<void> {
  const knex = strapi.db.connection;
  await knex('ms_outbox')
    .whereNull('sent_at')
    .whereNull('failed_at')
    .where('due_at', '<=', now)
    .update({ sent_at: knex.ref('due_at') });
}
