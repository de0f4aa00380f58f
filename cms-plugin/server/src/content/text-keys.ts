import type { ContentSnapshot, TextContent } from './content-snapshot.js';

/** Keys under which the software looks for the association's texts. */
export const TEXT_KEYS = {
  privacy: 'privacy-notice',
  declaration: 'declaration',
  beforeSending: 'committee.before-sending',
  acknowledgement: 'committee.acknowledgement',
  tracking: 'committee.tracking',
} as const;

const CONSENT = 'consent.';

/** Key of the text of a consent. The privacy notice is acknowledged like one, and has a key of its own. */
export function consentKey(purpose: string): string {
  return purpose === TEXT_KEYS.privacy ? TEXT_KEYS.privacy : `${CONSENT}${purpose}`;
}

/** The texts of all consents, by purpose. */
export function consentTexts(content: ContentSnapshot): [purpose: string, text: TextContent][] {
  return [...content.texts.values()]
    .filter(({ key }) => key.startsWith(CONSENT))
    .map((text) => [text.key.slice(CONSENT.length), text]);
}

const versions = new WeakMap<ContentSnapshot, Readonly<Record<string, string>>>();

/** Version in force of the privacy notice and of each consent, by purpose; put together once for what is published. */
export function consentVersions(content: ContentSnapshot): Readonly<Record<string, string>> {
  const kept = versions.get(content) ?? readVersions(content);
  versions.set(content, kept);
  return kept;
}

function readVersions(content: ContentSnapshot): Readonly<Record<string, string>> {
  const privacy = content.texts.get(TEXT_KEYS.privacy);
  const all = [...(privacy ? [[TEXT_KEYS.privacy, privacy] as const] : []), ...consentTexts(content)];
  return Object.fromEntries(all.map(([purpose, text]) => [purpose, text.version ?? '']));
}
