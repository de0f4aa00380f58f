import type { Ways } from './address.js';
import { fill } from './compose.js';

/** A text message on its way out. */
export interface OutgoingSms {
  /** E.164, such as +966512345678. */
  to: string;
  text: string;
  /** The same however often it is tried: a gateway that knows it sends it once. */
  id: string;
}

/** What stands between the outbox and an operator; an association's own takes the place of ours. */
export interface SmsGateway {
  /** @returns the gateway's own number of the message, by which its receipts name it @throws when it was not taken */
  send(sms: OutgoingSms): Promise<{ providerId: string | null }>;
}

/** Most gateways take one JSON object by HTTP; this says which. */
export interface JsonGatewaySettings {
  url: string;
  /** Such as the name and key that the gateway knows us by. */
  headers?: Readonly<Record<string, string>>;
  /** Any JSON value; `{{to}}`, `{{text}}`, `{{id}}` and `{{sender}}` in its texts are filled in. */
  body?: unknown;
  /** The name that recipients see. */
  sender?: string;
  /** Where in its answer the gateway's number of the message stands, such as `data.messageId`. */
  idPath?: string;
  timeoutMs?: number;
}

const TIMEOUT_MS = 20_000;
const BODY = { to: '{{to}}', text: '{{text}}', sender: '{{sender}}', id: '{{id}}' };

/** The gateway did not take a message. */
export class GatewayRefused extends Error {
  override readonly name = 'GatewayRefused';
  readonly code = 'EGATEWAY';
  constructor(readonly responseCode: number) {
    super(`The gateway answered ${String(responseCode)}.`);
  }
}

/** A gateway that takes JSON over HTTP. Whatever is 2xx was taken; it never follows a redirect elsewhere. */
export function jsonGateway(settings: JsonGatewaySettings): SmsGateway {
  const { url, headers = {}, body = BODY, sender = '', idPath, timeoutMs = TIMEOUT_MS } = settings;
  return {
    async send({ to, text, id }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id, ...headers },
        body: JSON.stringify(filled(body, { to, text, id, sender })),
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!answer.ok) {
        await answer.body?.cancel();
        throw new GatewayRefused(answer.status);
      }
      return { providerId: idIn(await bodyOf(answer), idPath) };
    },
  };
}

/** Settings for our own adapter, or an adapter of the association's. */
export function gatewayFrom(configured: JsonGatewaySettings | SmsGateway | null): SmsGateway | null {
  if (configured === null) return null;
  if ('send' in configured) return configured;
  return configured.url === '' ? null : jsonGateway(configured);
}

/** Which ways need somebody's hands, as the installation is set up. */
export function waysOf({ sms }: { sms: JsonGatewaySettings | SmsGateway | null }): Ways {
  return { smsByHand: gatewayFrom(sms) === null };
}

/** Values become text inside JSON's own texts: no message can add a key. */
function filled(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return fill(value, values);
  if (Array.isArray(value)) return value.map((one) => filled(one, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, values)]));
}

/** An answer that is no JSON is an answer all the same: the message was taken. */
async function bodyOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}

function idIn(body: unknown, path: string | undefined): string | null {
  if (path === undefined || path === '') return null;
  let value = body;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 128) : null;
}
