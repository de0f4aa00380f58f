import { describe, expect, it } from 'vitest';
import type { ServedForm } from '../form/form-definition.js';
import { validateSubmission } from './answers.js';
import { knownForm } from './known-form.js';

const tomorrows = JSON.parse(`{
  "steps": [{
    "name": "one", "title": "", "fields": [
      { "name": "name", "type": "text", "label": "" },
      { "name": "place", "type": "map", "label": "", "required": true },
      { "name": "visits", "type": "repeat", "label": "", "fields": [
        { "name": "reason", "type": "text", "label": "" },
        { "name": "route", "type": "map", "label": "", "required": true }
      ] }
    ]
  }]
}`) as ServedForm;

describe('a form with fields of types that are not known', () => {
  it('f23 is judged by what is known of it', () => {
    const answers = { name: 'Sara', visits: [{ reason: 'Glasses' }] };
    const judged = validateSubmission(knownForm(tomorrows), answers, { today: '2026-11-26' });
    expect(judged).toEqual({ ok: true, value: answers });
  });

  it('is the same form where all is known', () => {
    const known = knownForm(tomorrows);
    expect(knownForm(known)).toEqual(known);
    expect(known.steps[0]?.fields.map(({ name }) => name)).toEqual(['name', 'visits']);
  });
});
