import { validateReceipt } from '@member-services/contract/validate';
import { sameSecret } from '../domain/same-secret.js';
import type { Installation } from '../installation.js';
import { refusal } from '../public/public-route.js';
import type { PublicPostRoute } from '../public/public-route.js';
import { noteReceipts } from './receipt.js';
import type { Receipt } from './receipt.js';

/**
 * `POST /receipts`: a mail or text message provider tells that a message arrived or came back. It shows the secret as
 * `Authorization: Bearer …`, or as the password of `https://provider:…@cms.example/…` where it can be given nothing
 * but an address. Without a secret set up there is no such call.
 */
export function receiptsRoute(installation: Installation): PublicPostRoute {
  const { knex, settings } = installation;
  return {
    path: '/receipts',
    purpose: 'receipt',
    async handle({ body, authorization }) {
      if (settings.receiptSecret === '') return refusal(404, 'notFound');
      if (!sameSecret(shownIn(authorization), settings.receiptSecret)) return refusal(403, 'forbidden');
      const now = await installation.clock.now();
      const receipts = settings.readReceipts ? settings.readReceipts(body) : undefined;
      if (receipts) return { kind: 'ok', data: { noted: await noteReceipts(knex, receipts, now) } };
      const read = validateReceipt(body);
      if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
      const { message, outcome, at } = read.value;
      const receipt: Receipt = { message, outcome, ...(at === undefined ? {} : { at: Date.parse(at) }) };
      return { kind: 'ok', data: { noted: await noteReceipts(knex, [receipt], now) } };
    },
  };
}

/** What an `Authorization` header shows: a bearer's secret, or the password behind a name. */
function shownIn(authorization: string | undefined): string {
  const [scheme = '', value = ''] = (authorization ?? '').split(' ');
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return '';
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}
