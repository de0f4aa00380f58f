import type { Catalogue, Digits } from '@member-services/contract/forms';
import { useCallback } from 'react';
import { readServiceCard } from '../data/services.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { Waiting } from '../frame/Waiting.js';
import { PrintedPaper } from './PrintedPaper.js';
import { RequestPaper } from './RequestPaper.js';

interface BlankFormProps {
  catalogue: Catalogue;
  digits: Digits;
  /** Slug; null for the general form, on which the service is ticked by hand. */
  service: string | null;
  onPrinted: () => void;
}

/** Fetches what the form asks and prints it empty. */
export function BlankForm({ catalogue, digits, service, onPrinted }: BlankFormProps) {
  if (service === null) {
    return (
      <PrintedPaper locale={catalogue.locale} digits={digits} onPrinted={onPrinted}>
        <RequestPaper catalogue={catalogue} content={{ kind: 'general' }} />
      </PrintedPaper>
    );
  }
  return <ServiceForm catalogue={catalogue} digits={digits} service={service} onPrinted={onPrinted} />;
}

function ServiceForm({ catalogue, digits, service, onPrinted }: BlankFormProps & { service: string }) {
  const client = useStaffClient();
  const load = useCallback(
    () => readServiceCard(client, service, catalogue.locale),
    [client, service, catalogue.locale],
  );
  const { loaded, reload } = useLoaded(load);
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  if (loaded.state === 'loading') return <Waiting />;
  return (
    <PrintedPaper locale={catalogue.locale} digits={digits} onPrinted={onPrinted}>
      <RequestPaper catalogue={catalogue} content={{ kind: 'service', service: loaded.data }} />
    </PrintedPaper>
  );
}
