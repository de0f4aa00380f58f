import {
  CHANNELS,
  INBOX_VIEWS,
  STATUSES,
  SUBMISSION_KINDS,
  resolveText,
  type InboxView,
} from '@member-services/contract/forms';
import { useCallback } from 'react';
import { styled } from 'styled-components';
import { readServiceChoices } from '../data/services.js';
import { useStaffClient } from '../data/staff-client.js';
import { useLoaded } from '../data/use-loaded.js';
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

const Views = styled.fieldset`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem;
  border: 0;
  padding: 0;
  margin: 0 0 1.2rem;

  legend {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  button {
    font-size: 1.4rem;
    padding: 0.8rem 1.6rem;
    border-radius: 2rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral700};
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
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
  const services = loaded.state === 'ready' ? loaded.data : [];
  const set = (change: Parameters<typeof withFilter>[1]) => onChange(withFilter(filters, change));

  return (
    <search>
      <Views>
        <legend>{say('inbox.view')}</legend>
        {INBOX_VIEWS.map((view: InboxView) => (
          <button key={view} type="button" aria-pressed={filters.view === view} onClick={() => set({ view })}>
            {say(`inbox.view.${view}`)}
          </button>
        ))}
      </Views>
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
