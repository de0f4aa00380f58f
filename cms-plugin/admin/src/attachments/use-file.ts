import { useCallback, useState } from 'react';
import { readAttachment } from '../data/cases.js';
import type { StaffClient } from '../data/staff-client.js';

/** Fetching one file of a case. Every fetching is recorded by the server. */
export function useFile(client: StaffClient, reference: string, id: string) {
  const [isFetching, setFetching] = useState(false);
  const [failed, setFailed] = useState(false);
  const fetch = useCallback(async (): Promise<Blob | undefined> => {
    setFetching(true);
    const outcome = await readAttachment(client, reference, id);
    setFetching(false);
    setFailed(!outcome.ok);
    return outcome.ok ? outcome.data : undefined;
  }, [client, reference, id]);
  return { fetch, isFetching, failed };
}
