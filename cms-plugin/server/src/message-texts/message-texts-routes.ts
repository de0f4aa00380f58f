import {
  LOCALES,
  NOTIFICATION_EVENTS,
  PAGE_PERMISSIONS,
  messageTextFaults,
} from '@member-services/contract/forms';
import type {
  Locale,
  MessageTextDetail,
  MessageTextPreview,
  MessageTextSummary,
  NotificationEvent,
} from '@member-services/contract/forms';
import { validateMessageText, validateMessageWording } from '@member-services/contract/validate';
import type { Installation } from '../installation.js';
import { UnknownPlaceholder } from '../outbox/compose.js';
import { nameOf } from '../roles/actor.js';
import { refused, withoutQuery } from '../staff/staff-call.js';
import type { StaffAnswer, StaffRoute } from '../staff/staff-call.js';
import { isUniqueViolation } from '../tables/unique-violation.js';
import { DEFAULT_TEXTS } from './default-texts.js';
import { addVersion, newestVersions, versionsOf } from './message-texts.js';
import type { StoredMessageText } from './message-texts.js';
import { sampleMessage, sampleSms } from './sample-case.js';

const permissions = [PAGE_PERMISSIONS.editMessages];
/** As many versions as anybody looks back. */
const VERSIONS = 50;

/** `GET /message-texts`: every event, and who worded it when. */
export const messageTextsRoute: StaffRoute = {
  name: 'messageTexts',
  method: 'GET',
  path: '/message-texts',
  permissions,
  handle: withoutQuery(async ({ installation }) => {
    const newest = await newestVersions(installation.knex);
    return { kind: 'ok', data: NOTIFICATION_EVENTS.map((event) => summaryOf(event, newest.get(event))) };
  }),
};

/** `GET /message-texts/:event`: the wording in both languages, and every version of it. */
export const messageTextRoute: StaffRoute = {
  name: 'messageText',
  method: 'GET',
  path: '/message-texts/:event',
  permissions,
  handle: withoutQuery(async ({ installation, params }) => {
    const event = eventNamed(params['event']);
    return event ? { kind: 'ok', data: await detailOf(installation, event) } : refused(404, 'notFound');
  }),
};

/** `POST /message-texts/:event`: keeps a new version; `text: null` restores the default. Nothing kept is ever lost. */
export const saveMessageTextRoute: StaffRoute = {
  name: 'saveMessageText',
  method: 'POST',
  path: '/message-texts/:event',
  permissions,
  handle: withoutQuery(async ({ installation, params, body, user }): Promise<StaffAnswer> => {
    const event = eventNamed(params['event']);
    if (!event) return refused(404, 'notFound');
    const read = validateMessageText(body);
    if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
    const { version, text } = read.value;
    const now = await installation.clock.now();
    if (text) {
      const content = await installation.content.current();
      const filled = sampleSms(content, installation.settings, { event, text, now });
      const faults = messageTextFaults(event, text, filled);
      if (faults.length > 0) return { kind: 'refused', status: 400, errors: faults };
    }
    const [newest] = await versionsOf(installation.knex, event, 1);
    if ((newest?.version ?? 0) !== version) return stale(installation, event);
    try {
      await addVersion(installation.knex, {
        event,
        version: version + 1,
        wording: text,
        savedAt: now,
        savedBy: String(user.id),
        savedByName: nameOf(user),
      });
    } catch (error) {
      if (isUniqueViolation(error)) return stale(installation, event);
      throw error;
    }
    return { kind: 'ok', data: await detailOf(installation, event) };
  }),
};

/** `POST /message-texts/:event/preview/:locale`: a wording as it would leave, filled for an example. */
export const previewMessageTextRoute: StaffRoute = {
  name: 'previewMessageText',
  method: 'POST',
  path: '/message-texts/:event/preview/:locale',
  permissions,
  handle: withoutQuery(async ({ installation, params, body }): Promise<StaffAnswer> => {
    const event = eventNamed(params['event']);
    const locale = LOCALES.find((one: Locale) => one === params['locale']);
    if (!event || !locale) return refused(404, 'notFound');
    const read = validateMessageWording(body);
    if (!read.ok) return { kind: 'refused', status: 400, errors: read.errors };
    const content = await installation.content.current();
    const now = await installation.clock.now();
    try {
      const sample = { event, locale, wording: read.value, now };
      const { subject, html, sms } = sampleMessage(content, installation.settings, sample);
      return { kind: 'ok', data: { subject, html, sms } satisfies MessageTextPreview };
    } catch (error) {
      if (!(error instanceof UnknownPlaceholder)) throw error;
      return refused(400, 'unknownPlaceholder', { placeholder: `{{${error.placeholder}}}` });
    }
  }),
};

async function stale(installation: Installation, event: NotificationEvent): Promise<StaffAnswer> {
  return { ...refused(409, 'staleVersion'), present: await detailOf(installation, event) };
}

async function detailOf({ knex }: Installation, event: NotificationEvent): Promise<MessageTextDetail> {
  const versions = await versionsOf(knex, event, VERSIONS);
  return {
    ...summaryOf(event, versions[0]),
    text: versions[0]?.wording ?? DEFAULT_TEXTS[event],
    defaultText: DEFAULT_TEXTS[event],
    versions: versions.map(({ version, savedAt, savedByName, wording }) => ({
      version,
      savedAt: new Date(savedAt).toISOString(),
      savedBy: savedByName,
      text: wording,
    })),
  };
}

function summaryOf(event: NotificationEvent, newest: StoredMessageText | undefined): MessageTextSummary {
  return {
    event,
    version: newest?.version ?? 0,
    isDefault: !newest?.wording,
    savedAt: newest ? new Date(newest.savedAt).toISOString() : null,
    savedBy: newest?.savedByName ?? null,
  };
}

function eventNamed(name: string | undefined): NotificationEvent | undefined {
  return NOTIFICATION_EVENTS.find((event) => event === name);
}
