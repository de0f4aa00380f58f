import { addDays, civilDayOf, resolveDayLimit } from '@member-services/contract/forms';
import type { FormStep, RowFieldDefinition, ServedField } from '@member-services/contract/forms';
import type { Locator, Page } from '@playwright/test';

/** One word that every rule on texts takes: long enough, without a space, in Latin letters and digits. */
const WORD = 'Sample-2026';
const SENTENCE = 'جملة تجريبية طويلة بما يكفي لكل سؤال. A sample sentence.';

/** What is typed into a field of a type whose answer is written. */
function written(field: ServedField | RowFieldDefinition<string>): string | undefined {
  switch (field.type) {
    case 'text':
      return WORD;
    case 'textarea':
      return SENTENCE;
    case 'number':
      return String(field.min ?? 1);
    case 'money':
      return String(Math.max(field.min ?? 0, 250));
    case 'mobile':
      return '0551234567';
    case 'email':
      return 'sample@example.org';
    case 'nationalId':
      return '1010101010';
    case 'iban':
      return 'SA0300000000608010167519';
    default:
      return undefined;
  }
}

/** A day that lies within the limits of a field, today if it has none. */
function dayWithin({ min, max }: { min?: string; max?: string }): string {
  const today = civilDayOf(Date.now());
  if (min !== undefined) return addDays(resolveDayLimit(min, today), 1);
  return max === undefined ? today : addDays(resolveDayLimit(max, today), -1);
}

/**
 * Answers one field as a person does, going by its definition alone, so that it fits any service: the first of several
 * answers, yes where yes or no is asked. Files are left out; none is required.
 * @param field as the form defines it
 * @param shown the field's element on the page
 */
export async function answerField(
  field: ServedField | RowFieldDefinition<string>,
  shown: Locator,
): Promise<void> {
  const text = written(field);
  if (text !== undefined) {
    await shown.locator('input, textarea').first().fill(text);
    return;
  }
  switch (field.type) {
    case 'select':
      await shown.getByRole('combobox').selectOption({ index: 1 });
      return;
    case 'radio':
    case 'rating':
      await shown.getByRole('radio').first().check();
      return;
    case 'checkboxes':
      await shown.getByRole('checkbox').first().check();
      return;
    case 'boolean':
      await shown.getByRole('radio').or(shown.getByRole('checkbox')).first().check();
      return;
    case 'date': {
      const parts = dayWithin(field).split('-').reverse();
      for (const [index, part] of parts.entries()) await shown.getByRole('textbox').nth(index).fill(part);
      return;
    }
    case 'city':
      await shown.getByRole('combobox').click();
      await shown.getByRole('option').first().click();
      return;
    case 'repeat':
      for (const inner of field.fields) {
        const cell = shown.locator(`[id="row-0.${inner.name}"]`);
        if (await cell.isVisible()) await answerField(inner, cell);
      }
      return;
    default:
  }
}

/** Later questions appear by the answers to earlier ones, so each is looked for when its turn comes. */
export async function answerStep(page: Page, step: FormStep<string> | undefined): Promise<void> {
  for (const field of step?.fields ?? []) {
    const shown = page.locator(`[id="field-answers.${field.name}"]`);
    if (field.type !== 'attachment' && (await shown.isVisible())) await answerField(field, shown);
  }
}
