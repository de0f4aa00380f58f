import { describe, expect, it } from 'vitest';
import { textOf } from './typed-text.js';

const written = (value: unknown) => JSON.stringify(value, null, 2);

describe('what is typed into a field that is kept otherwise', () => {
  const typed = { text: '{ "steps":  [] }', value: { steps: [] } };

  it('stands as it was typed', () => {
    expect(textOf(typed, { steps: [] }, written)).toBe('{ "steps":  [] }');
  });

  it('gives way once the entry holds something else, as after discarding changes', () => {
    const kept = { steps: [{ name: 'one' }] };
    expect(textOf(typed, kept, written)).toBe(written(kept));
  });

  it('is nothing before anything is typed', () => {
    expect(textOf(null, 1, written)).toBe('1');
  });
});
