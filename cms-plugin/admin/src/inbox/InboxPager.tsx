import { Button } from '@strapi/design-system';
import type { InboxMeta } from '@member-services/contract/forms';
import { useId } from 'react';
import { styled } from 'styled-components';
import { useFormat } from '../language/use-format.js';
import { useWords } from '../language/use-words.js';
import { Select } from './FilterSelect.js';
import { lastPage, PAGE_SIZES, type InboxFilters } from './inbox-query.js';

const Row = styled.nav`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 1.2rem;
  margin-block-start: 1.6rem;
  font-size: 1.4rem;
  color: ${({ theme }) => theme.colors.neutral600};

  > div,
  label {
    display: flex;
    align-items: center;
    gap: 1.2rem;
  }
`;

interface InboxPagerProps {
  meta: InboxMeta;
  filters: InboxFilters;
  onChange: (filters: InboxFilters) => void;
}

/** Older and newer, where one is, and how many lines a page has. */
export function InboxPager({ meta, filters, onChange }: InboxPagerProps) {
  const say = useWords();
  const { number } = useFormat();
  const id = useId();
  const pages = lastPage(meta);
  const turn = (page: number) => onChange({ ...filters, page });
  return (
    <Row aria-label={say('pager.label')}>
      <label htmlFor={id}>
        {say('pager.size')}
        <Select
          id={id}
          value={filters.pageSize}
          onChange={({ target }) => onChange({ ...filters, page: 1, pageSize: Number(target.value) })}
        >
          {PAGE_SIZES.map((size) => (
            <option key={size} value={size}>
              {number(size)}
            </option>
          ))}
        </Select>
      </label>
      <div>
        <Button variant="tertiary" disabled={meta.page <= 1} onClick={() => turn(meta.page - 1)}>
          {say('pager.newer')}
        </Button>
        <span>{say('pager.where', { page: number(meta.page), pages: number(pages) })}</span>
        <Button variant="tertiary" disabled={meta.page >= pages} onClick={() => turn(meta.page + 1)}>
          {say('pager.older')}
        </Button>
      </div>
    </Row>
  );
}
