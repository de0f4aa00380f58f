import { Typography } from '@strapi/design-system';
import type { InboxMeta, InboxRow } from '@member-services/contract/forms';
import { useCallback, useMemo } from 'react';
import { Navigate, useSearchParams } from 'react-router-dom';
import { readInbox } from '../data/inbox.js';
import { useStaffClient } from '../data/staff-client.js';
import type { Loaded } from '../data/loaded.js';
import { useLoaded } from '../data/use-loaded.js';
import { FailureNotice } from '../frame/FailureNotice.js';
import { PageFrame } from '../frame/PageFrame.js';
import { Renewing } from '../frame/Renewing.js';
import { Waiting } from '../frame/Waiting.js';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { InboxFilterBar } from './InboxFilterBar.js';
import { InboxPager } from './InboxPager.js';
import { InboxTable } from './InboxTable.js';
import { NothingFound } from './NothingFound.js';
import { lastPage, readFilters, requestQuery, writeFilters, type InboxFilters } from './inbox-query.js';

/** Everything that arrived, newest first, a page at a time; its filters stand in the address. */
export function InboxPage() {
  const say = useWords();
  const client = useStaffClient();
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const query = useMemo(() => requestQuery(filters).toString(), [filters]);
  const load = useCallback(() => readInbox(client, new URLSearchParams(query)), [client, query]);
  const { loaded, reload } = useLoaded(load);
  const show = (next: InboxFilters) => setParams(writeFilters(next));

  return (
    <PageFrame title={say('inbox.title')} subtitle={<Count loaded={loaded} />}>
      <InboxFilterBar filters={filters} onChange={show} />
      <InboxList loaded={loaded} filters={filters} onChange={show} onRetry={reload} />
    </PageFrame>
  );
}

interface InboxListProps {
  loaded: Loaded<InboxRow[], InboxMeta>;
  filters: InboxFilters;
  onChange: (filters: InboxFilters) => void;
  onRetry: () => void;
}

function InboxList({ loaded, filters, onChange, onRetry }: InboxListProps) {
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={onRetry} />;
  const page = loaded.state === 'ready' ? loaded : loaded.last;
  if (!page) return <Waiting />;
  if (loaded.state === 'ready' && filters.page > lastPage(page.meta)) {
    // The last line of the last page was dealt with: there are others before it.
    const search = writeFilters({ ...filters, page: lastPage(page.meta) }).toString();
    return <Navigate to={{ search }} replace />;
  }
  if (page.data.length === 0) return <NothingFound filters={filters} onChange={onChange} />;
  return (
    <Renewing aria-busy={loaded.state === 'loading'}>
      <InboxTable rows={page.data} />
      <InboxPager meta={page.meta} filters={filters} onChange={onChange} />
    </Renewing>
  );
}

/** How many there are, announced when the filters change it. */
function Count({ loaded }: { loaded: Loaded<InboxRow[], InboxMeta> }) {
  const say = useWords();
  const { number } = useFormat();
  const page = loaded.state === 'failed' ? null : loaded.state === 'ready' ? loaded : loaded.last;
  return (
    <Typography tag="span" role="status">
      {page ? say('inbox.count', { count: page.meta.total, number: number(page.meta.total) }) : ''}
    </Typography>
  );
}
