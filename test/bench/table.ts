import type { Budget, Row } from './rows.js';
import { isWithin } from './rows.js';

const inWords = (budget: Budget | undefined, unit: string): string => {
  if (!budget) return '';
  return 'atMost' in budget ? `≤ ${budget.atMost} ${unit}` : `≥ ${budget.atLeast} ${unit}`;
};

/** The rows as a Markdown table, for the terminal and for `docs/performance.md` alike. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    `${row.value} ${row.unit}`.trim(),
    inWords(row.budget, row.unit).trim(),
    row.budget ? (isWithin(row) ? 'yes' : '**no**') : '',
    row.beside,
  ]);
  const all = [['what', 'measured', 'budget', 'within', 'beside'], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const written = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [
    written(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...body.map(written),
  ].join('\n');
}
