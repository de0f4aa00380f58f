import { describe, expect, it } from 'vitest';
import type { HistoryContent } from '../history/stored-history.js';
import { assignedTo } from './staff-history.js';

const assign = (
  staffName: string,
  content: HistoryContent | null = null,
  erasedAt: number | null = null,
) => ({
  action: 'assign' as const,
  staffName,
  content:
    content === null && erasedAt === null
      ? null
      : { id: 1, submissionId: 1, salt: null, content, erasedAt, erasedUnder: null },
});
const verify = { action: 'verify' as const, staffName: 'the officer', content: null };

describe('who has taken a case on', () => {
  it('is nobody until somebody does, and then whoever did so last', () => {
    expect(assignedTo([verify])).toBeNull();
    expect(assignedTo([assign('the officer'), verify, assign('the head')])).toBe('the head');
    expect(assignedTo([assign('the officer', { internalNote: 'mine' })])).toBe('the officer');
  });

  it('is not guessed at where another was named, or where that can no longer be known', () => {
    expect(assignedTo([assign('the head', { assignee: '7' })])).toBeNull();
    expect(assignedTo([assign('the head', null, 1)])).toBeNull();
  });
});
