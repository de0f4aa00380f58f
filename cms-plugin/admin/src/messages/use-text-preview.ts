import type {
  Locale,
  MessageTextPreview,
  MessageWording,
  NotificationEvent,
} from '@member-services/contract/forms';
import { useEffect, useState } from 'react';
import { previewMessageText } from '../data/messages.js';
import { useStaffClient } from '../data/staff-client.js';

/** Long enough not to ask at every keystroke. */
const PAUSE_MS = 350;

/** A wording as it would arrive, following what is typed; while that makes no sense yet, the last that did stays. */
export function useTextPreview(
  event: NotificationEvent,
  locale: Locale,
  wording: MessageWording,
): MessageTextPreview | null {
  const client = useStaffClient();
  const [shown, setShown] = useState<{ locale: Locale; preview: MessageTextPreview } | null>(null);

  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      void previewMessageText(client, event, locale, wording).then((outcome) => {
        if (wanted && outcome.ok) setShown({ locale, preview: outcome.data });
      });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, event, locale, wording]);

  return shown?.locale === locale ? shown.preview : null;
}
