import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { PluginConfig } from '../config.js';
import type { PublishedContent } from '../content/published-content.js';
import type { KeyRing } from '../keys/key-ring.js';
import { composeStaffMail, isStaffEvent } from '../staff-mail/compose-staff-mail.js';
import { deliver, envelopeOf } from './deliver.js';
import type { OutgoingMail } from './deliver.js';
import { gatewayFrom } from './sms-gateway.js';
import { createOutboxWorker } from './worker.js';
import type { OutboxWorker } from './worker.js';

interface EmailService {
  send(mail: OutgoingMail): Promise<unknown>;
}

/** What the worker shares with the rest of the plugin. */
export interface SendingParts {
  strapi: Core.Strapi;
  /** Where to read without waiting for whoever writes; default: Strapi's own connections. */
  reader?: Knex;
  /** Milliseconds UTC of the association's clock. */
  now: () => Promise<number>;
  keys: KeyRing;
  content: PublishedContent;
  settings: PluginConfig;
}

/**
 * Sends what waits in the outbox, once it is started: e-mail through the provider that Strapi is set up with, text
 * messages through the gateway where there is one.
 */
export function createOutbox(sending: SendingParts): OutboxWorker {
  const { strapi, now, keys, content, settings } = sending;
  const knex = strapi.db.connection;
  const { reader = knex } = sending;
  const sms = gatewayFrom(settings.sms);
  const { messageLimits } = settings;
  const parts = {
    knex: reader,
    keys,
    content,
    settings,
    sms,
    mailDomain: mailDomain(strapi),
    async sendMail(mail: OutgoingMail) {
      await strapi.plugin('email').service<EmailService>('email').send(mail);
      return null;
    },
  };
  return createOutboxWorker({
    knex,
    reader,
    owner: randomBytes(8).toString('hex'),
    now,
    leaseMs: settings.leaseMs,
    elapsed: () => performance.now(),
    random: Math.random,
    limits: { email: messageLimits.email, ...(sms ? { sms: messageLimits.sms } : {}) },
    async deliver(message) {
      const event: string = message.event;
      if (!isStaffEvent(event)) return deliver(parts, message);
      const mail = composeStaffMail(event, message.locale, message.parameters, panelOf(strapi));
      const providerId = await parts.sendMail({ ...mail, ...envelopeOf(message, parts.mailDomain) });
      return { kind: 'sent', providerId };
    },
    report: (line) => strapi.log.warn(line),
  });
}

/** Address of the panel, as Strapi knows it. */
function panelOf(strapi: Core.Strapi): string {
  return String(strapi.config.get('admin.absoluteUrl')).replace(/\/$/, '');
}

/** The domain from which mail is sent, as Message-IDs name it. */
function mailDomain(strapi: Core.Strapi): string {
  const from: unknown = strapi.config.get('plugin::email.settings.defaultFrom');
  const [, domain] = /@([A-Za-z0-9.-]+)>?\s*$/.exec(typeof from === 'string' ? from : '') ?? [];
  return domain ?? 'member-services.invalid';
}
