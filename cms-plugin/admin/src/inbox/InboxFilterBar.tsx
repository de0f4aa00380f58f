import {
  CHANNELS,
  INBOX_VIEWS,
  STATUSES,
  SUBMISSION_KINDS,
  resolveText,
} from '@member-services/contract/forms';
import { useCallback } from 'react';
import { styled } from 'styled-components';
import { readHome } from '../data/home.js';
import { readServiceChoices } from '../data/services.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
import { ViewChoice } from '../frame/ViewChoice.js';
import { usePanelLanguage } from '../language/PanelLanguage.js';
import { useWords } from '../language/use-words.js';
import { FilterSelect } from './FilterSelect.js';
import { InboxSearch } from './InboxSearch.js';
import { withFilter, type InboxFilters } from './inbox-query.js';

const Bar = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: end;
  gap: 1.2rem;
  margin-block-end: 1.6rem;

  @media (max-width: 640px) {
    display: grid;
    grid-template-columns: 1fr 1fr;

    > form {
      grid-column: 1 / -1;
    }
    select {
      inline-size: 100%;
    }
  }
`;

interface InboxFilterBarProps {
  filters: InboxFilters;
  onChange: (filters: InboxFilters) => void;
}

/** Which part of the inbox is shown. Every choice acts at once; only the search waits for Enter. */
export function InboxFilterBar({ filters, onChange }: InboxFilterBarProps) {
  const say = useWords();
  const { locale } = usePanelLanguage();
  const client = useStaffClient();
  const load = useCallback(() => readServiceChoices(client), [client]);
  const { loaded } = useLoaded(load);
  const { loaded: home } = useLoaded(readHome);
  const services = loaded.state === 'ready' ? loaded.data : [];
  const set = (change: Parameters<typeof withFilter>[1]) => onChange(withFilter(filters, change));

  return (
    <search>
      <ViewChoice
        legend={say('inbox.view')}
        views={INBOX_VIEWS.map((value) => ({
          value,
          label: say(`inbox.view.${value}`),
          count:
            value === 'waiting-for-me' && home.state === 'ready' ? home.data.waitingForMeCount : undefined,
        }))}
        chosen={filters.view}
        onChoose={(view) => set({ view })}
      />
      <Bar>
        <InboxSearch
          key={filters.search ?? ''}
          value={filters.search ?? ''}
          onSearch={(search) => set({ search: search || undefined })}
        />
        <FilterSelect
          label={say('inbox.kind')}
          value={filters.kind}
          options={SUBMISSION_KINDS.map((value) => ({ value, label: say(`kind.${value}`) }))}
          onChange={(kind) => set({ kind })}
        />
        <FilterSelect
          label={say('inbox.status')}
          value={filters.status}
          options={STATUSES.map((value) => ({ value, label: say(`status.${value}`) }))}
          onChange={(status) => set({ status })}
        />
        {services.length > 0 && (
          <FilterSelect
            label={say('inbox.service')}
            value={filters.service}
            options={services.map(({ slug, title }) => ({
              value: slug,
              label: resolveText(title, locale).text,
            }))}
            onChange={(service) => set({ service })}
          />
        )}
        <FilterSelect
          label={say('inbox.channel')}
          value={filters.channel}
          options={CHANNELS.map((value) => ({ value, label: say(`channel.${value}`) }))}
          onChange={(channel) => set({ channel })}
        />
      </Bar>
    </search>
  );
}
