import type { MessageText, NotificationEvent } from '@member-services/contract/forms';
import type { Core } from '@strapi/strapi';
import { installationOf } from '../installation.js';
import { ensureTexts } from './message-texts.js';
import { DEFAULT_TEXTS } from './default-texts.js';

/** What an app may call to fill an installation with its own wording. */
export interface MessageTextsService {
  /** Keeps a wording as the first version of each event that has none; events that the software lacks are passed by. */
  ensure(texts: Readonly<Record<string, MessageText>>): Promise<void>;
}

/** `strapi.plugin('member-services').service('messageTexts')` */
export function messageTextsService({ strapi }: { strapi: Core.Strapi }): MessageTextsService {
  return {
    async ensure(texts) {
      const { knex, clock } = installationOf(strapi);
      const known = Object.entries(texts).filter(
        (entry): entry is [NotificationEvent, MessageText] => entry[0] in DEFAULT_TEXTS,
      );
      await ensureTexts(knex, Object.fromEntries(known), await clock.now());
    },
  };
}
