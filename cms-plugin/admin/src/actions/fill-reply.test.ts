import { describe, expect, it } from 'vitest';
import { fillReply, hasGap, itemList, joined } from './fill-reply.js';

const nameOf = (placeholder: string) => `the ${placeholder}`;

describe('a ready-made reply', () => {
  it('is filled with what is known, as plain text', () => {
    const filled = fillReply(
      '{{name}}، طلبكم {{reference}}',
      { name: '$& <b>', reference: 'K7M2-9QXP' },
      nameOf,
    );
    expect(filled).toBe('$& <b>، طلبكم K7M2-9QXP');
    expect(hasGap(filled)).toBe(false);
  });

  it('keeps a readable gap for what only the writer knows', () => {
    const filled = fillReply('Because: {{reason}}', {}, nameOf);
    expect(filled).toBe('Because: {{the reason}}');
    expect(hasGap(filled)).toBe(true);
  });

  it('joins what is already written', () => {
    expect(joined('  ', 'Dear member')).toBe('Dear member');
    expect(joined('Mine.\n', 'Dear member')).toBe('Mine.\n\nDear member');
  });

  it('lists items a line each, and is silent about none', () => {
    expect(itemList(['IBAN', 'City'])).toBe('- IBAN\n- City');
    expect(itemList([])).toBeUndefined();
  });
});
