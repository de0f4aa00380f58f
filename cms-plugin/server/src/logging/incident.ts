import { randomBytes } from 'node:crypto';
import { isUnavailable } from '../public/availability.js';
import { causeOf } from './cause.js';

/** What is needed of a log. */
export interface IncidentLog {
  warn(sentence: string, more: { incident: string }): unknown;
  error(sentence: string, more: { incident: string }): unknown;
}

/** A failure of ours as whoever called learns of it: that it is our fault, whether it will pass, and a number. */
export interface Incident {
  status: 500 | 503;
  code: 'internal' | 'notReady';
  params: { incident: string };
}

/** Gives a failure a number, under which the log says what it was: without statements, values or what was sent. */
export function incidentOf(log: IncidentLog, error: unknown): Incident {
  const incident = randomBytes(6).toString('hex');
  if (isUnavailable(error)) {
    log.warn(`Member Services, incident ${incident}: the database is not available.`, { incident });
    return { status: 503, code: 'notReady', params: { incident } };
  }
  log.error(`Member Services, incident ${incident}: ${causeOf(error)}`, { incident });
  return { status: 500, code: 'internal', params: { incident } };
}
