import { Button, Typography } from '@strapi/design-system';
import { Empty } from '../frame/Empty.js';
import { useWords } from '../language/use-words.js';
import { isNarrowed, readFilters, withFilter, type InboxFilters } from './inbox-query.js';

interface NothingFoundProps {
  filters: InboxFilters;
  onChange: (filters: InboxFilters) => void;
}

/** An empty list says whether all is done or only nothing matches, and offers the way on. */
export function NothingFound({ filters, onChange }: NothingFoundProps) {
  const say = useWords();
  if (isNarrowed(filters)) {
    return (
      <Empty title={say(filters.view === 'all' ? 'inbox.nothingMatches' : 'inbox.nothingMatchesHere')}>
        {/* What is searched for may have ended long ago, or wait for somebody else. */}
        {filters.view !== 'all' && (
          <Button variant="secondary" onClick={() => onChange(withFilter(filters, { view: 'all' }))}>
            {say('inbox.lookInAll')}
          </Button>
        )}
        <Button
          variant="tertiary"
          onClick={() => onChange(readFilters(new URLSearchParams({ view: filters.view })))}
        >
          {say('inbox.clearFilters')}
        </Button>
      </Empty>
    );
  }
  return (
    <Empty title={say(`inbox.empty.${filters.view}`)}>
      {filters.view !== 'all' && (
        <Button
          variant="tertiary"
          onClick={() => onChange(readFilters(new URLSearchParams({ view: 'all' })))}
        >
          {say('inbox.showAll')}
        </Button>
      )}
      {filters.view === 'all' && <Typography textColor="neutral600">{say('inbox.emptyHint')}</Typography>}
    </Empty>
  );
}
