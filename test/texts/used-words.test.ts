import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../demo/start/paths.mjs';
import { unusedWords } from './used-words.js';

test('the widget says every word that it has', { timeout: 120_000 }, () => {
  const widget = join(repository, 'widget');
  expect(unusedWords(join(widget, 'tsconfig.json'), join(widget, 'src/language/messages'))).toEqual([]);
});
