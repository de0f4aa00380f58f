import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import {
  LOCALES,
  messageTextFaults,
  type Locale,
  type MessagePart,
  type MessageText,
  type MessageTextDetail,
} from '@member-services/contract/forms';
import { useState } from 'react';
import { styled } from 'styled-components';
import { readMessageText, saveMessageText } from '../data/messages.js';
import { isStale, useStaffClient, type Failure } from '../data/staff-client.js';
import { ConflictNotice } from '../frame/ConflictNotice.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { Section } from '../frame/Section.js';
import { LanguageSwitch } from '../language/LanguageSwitch.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { TextPreview } from './TextPreview.js';
import { mergeText } from './merge-text.js';
import { TextVersions, VersionList } from './TextVersions.js';
import { WordingFields } from './WordingFields.js';
import { useTextPreview } from './use-text-preview.js';

const Columns = styled.div`
  display: grid;
  gap: 1.6rem;
  align-items: start;

  > div {
    display: grid;
    gap: 1.6rem;
    min-inline-size: 0;
  }
  @media (min-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  margin-block-start: 1.6rem;
`;

interface MessageTextEditorProps {
  /** As the page was opened; what stands since is known here. */
  detail: MessageTextDetail;
  onSaved: () => void;
}

/** Words a message beside a living example of it; nothing is kept that its reader could not use. */
export function MessageTextEditor({ detail, onSaved }: MessageTextEditorProps) {
  const say = useWords();
  const panel = usePanelLanguage();
  const client = useStaffClient();
  const { toggleNotification } = useNotification();
  const [seen, setSeen] = useState(detail);
  const [newer, setNewer] = useState<MessageTextDetail | null>(null);
  const [text, setText] = useState<MessageText>(detail.text);
  const [locale, setLocale] = useState<Locale>(panel.locale);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [saving, setSaving] = useState(false);
  const preview = useTextPreview(detail.event, locale, text[locale]);
  // How long the other language's text message becomes is the server's to say.
  const faults = messageTextFaults(detail.event, text, (sms, one) =>
    one === locale ? (preview?.sms ?? sms) : sms,
  );
  const other = LOCALES.find((one) => one !== locale && faults.some(({ path }) => path.startsWith(one)));

  async function save(kept: MessageText | null) {
    setSaving(true);
    setFailure(null);
    const outcome = await saveMessageText(client, seen.event, { version: seen.version, text: kept });
    if (!outcome.ok) {
      // Why it was refused is told by what somebody else has done.
      const present = isStale(outcome.failure) ? await readMessageText(client, seen.event) : null;
      setSaving(false);
      if (present?.ok) setNewer(present.data);
      else setFailure(present ? present.failure : outcome.failure);
      return;
    }
    setSaving(false);
    toggleNotification({ type: 'success', message: say(kept ? 'texts.saved' : 'texts.restored') });
    onSaved();
  }

  const change = (part: MessagePart, words: string) =>
    setText({ ...text, [locale]: { ...text[locale], [part]: words } });

  return (
    <Columns>
      <div>
        <Section
          title={say('texts.wording')}
          aside={<LanguageSwitch label={say('texts.language')} value={locale} onChange={setLocale} />}
        >
          <WordingFields
            key={locale}
            event={detail.event}
            locale={locale}
            wording={text[locale]}
            sms={preview?.sms ?? null}
            faults={faults.filter(({ path }) => path.startsWith(`${locale}.`))}
            onChange={change}
          />
          {other && (
            <Typography tag="p" role="status">
              {say('texts.otherFault', { language: say(`languageName.${other}`) })}
            </Typography>
          )}
          {failure && <FailureNotice failure={failure} />}
          {newer ? (
            <ConflictNotice
              title={say('texts.conflict')}
              lead={say('conflict.lead')}
              onAccept={() => {
                setText(mergeText(seen.text, text, newer.text));
                setSeen(newer);
                setNewer(null);
              }}
            >
              <VersionList versions={newer.versions.filter(({ version }) => version > seen.version)} />
            </ConflictNotice>
          ) : (
            <Buttons>
              <Button loading={saving} disabled={faults.length > 0} onClick={() => void save(text)}>
                {say('texts.save')}
              </Button>
              {!seen.isDefault && (
                <Button variant="tertiary" disabled={saving} onClick={() => void save(null)}>
                  {say('texts.restore')}
                </Button>
              )}
            </Buttons>
          )}
        </Section>
        <TextVersions
          versions={seen.versions}
          onBringBack={(version) => {
            setText(version.text ?? seen.defaultText);
            toggleNotification({ type: 'info', message: say('texts.broughtBack') });
          }}
        />
      </div>
      <div>
        <TextPreview preview={preview} locale={locale} />
      </div>
    </Columns>
  );
}
