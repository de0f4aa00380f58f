import type { Core } from '@strapi/strapi';
import { dataFiles, type Localised, type TextsFile } from './data-files.js';
import { ensureEntry } from './entries.js';
import { pluginService } from './plugin-services.js';
import type { MessageText } from './plugin-services.js';

/** One `text` entry, by the key under which the software looks for it. */
interface TextEntry {
  key: string;
  kind: 'notice' | 'consent' | 'explanation' | 'reply';
  version: string;
  effectiveOn?: string;
  title: Localised;
  summary?: Localised;
  body: Localised;
  placeholders?: string[];
}

/** The notices, consents, explanations, ready-made replies and messages of the association. */
export async function seedTexts(strapi: Core.Strapi): Promise<void> {
  for (const { key, ...entry } of textEntries(dataFiles.texts()))
    await ensureEntry(strapi, 'text', { key }, entry);
  await pluginService(strapi, 'messageTexts').ensure(messageTexts(dataFiles.texts()));
}

function textEntries(texts: TextsFile): TextEntry[] {
  return [
    privacyNotice(texts.privacyNotice),
    { key: 'declaration', kind: 'notice', ...pick(texts.declaration) },
    ...texts.consents.map(consent),
    ...committeeExplanation(texts.committeeExplanation),
    ...texts.cannedReplies.map(({ id, ...reply }): TextEntry => ({
      key: `reply.${id}`,
      kind: 'reply',
      ...reply,
    })),
  ];
}

const pick = ({ version, effectiveOn, title, body }: TextsFile['declaration']) => ({
  version,
  effectiveOn,
  title,
  body,
});

function privacyNotice({
  sections,
  version,
  effectiveOn,
  title,
  summary,
}: TextsFile['privacyNotice']): TextEntry {
  const whole = (locale: keyof Localised): string =>
    sections.map(({ heading, body }) => `## ${heading[locale]}\n\n${body[locale]}`).join('\n\n');
  return {
    key: 'privacy-notice',
    kind: 'notice',
    version,
    effectiveOn,
    title,
    summary,
    body: { ar: whole('ar'), en: whole('en') },
    placeholders: ['privacyEmail', 'contactPhone'],
  };
}

const consent = ({
  purpose,
  version,
  label,
  description,
  withdrawal,
}: TextsFile['consents'][number]): TextEntry => ({
  key: `consent.${purpose}`,
  kind: 'consent',
  version,
  title: label,
  summary: description,
  body: withdrawal,
});

const committeeTitles = {
  'before-sending': { ar: 'دور لجنة البحث: قبل الإرسال', en: 'The research committee: before sending' },
  acknowledgement: {
    ar: 'دور لجنة البحث: عند الاستلام',
    en: 'The research committee: at the acknowledgement',
  },
  tracking: { ar: 'دور لجنة البحث: في صفحة المتابعة', en: 'The research committee: on the tracking page' },
} as const;

const committeeExplanation = (texts: TextsFile['committeeExplanation']): TextEntry[] =>
  (
    [
      ['before-sending', texts.beforeSending],
      ['acknowledgement', texts.acknowledgement],
      ['tracking', texts.tracking],
    ] as const
  ).map(([part, body]) => ({
    key: `committee.${part}`,
    kind: 'explanation',
    version: texts.version,
    title: committeeTitles[part],
    body,
    placeholders: part === 'before-sending' ? [] : ['earliest', 'latest'],
  }));

/** The association's own wording of what people are told, as its first version. */
function messageTexts({ notifications }: TextsFile): Record<string, MessageText> {
  return Object.fromEntries(
    notifications.map(({ event, email, sms }) => {
      const wording = (locale: keyof Localised) => ({
        subject: email.subject[locale],
        body: email.body[locale],
        sms: sms[locale],
      });
      return [event, { ar: wording('ar'), en: wording('en') }];
    }),
  );
}
