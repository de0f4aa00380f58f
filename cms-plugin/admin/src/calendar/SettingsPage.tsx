import type { SettingsView } from '@member-services/contract/forms';
import { useCallback, useState } from 'react';
import { readSettings } from '../data/settings.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Waiting } from '../frame/Waiting.js';
import { useWords } from '../language/use-words.js';
import { ChangesSection } from './ChangesSection.js';
import { SettingsForm } from './SettingsForm.js';

/** Working days, periods and quiet hours: what the clock goes by, and who set it so (policy A3). */
export function SettingsPage() {
  const say = useWords();
  const client = useStaffClient();
  const load = useCallback(() => readSettings(client), [client]);
  const { loaded, reload } = useLoaded(load);
  const [changed, setChanged] = useState<SettingsView | null>(null);
  const view = changed ?? (loaded.state === 'ready' ? loaded.data : null);
  return (
    <PageFrame title={say('settings.title')} subtitle={say('settings.subtitle')}>
      {loaded.state === 'loading' && <Waiting />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {view && (
        <>
          <SettingsForm view={view} onChanged={setChanged} />
          <ChangesSection changes={view.changes} />
        </>
      )}
    </PageFrame>
  );
}
