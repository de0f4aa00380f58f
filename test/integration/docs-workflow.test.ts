import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workflowGuide } from './workflow-guide.js';

const guide = readFileSync(new URL('../../docs/workflow.md', import.meta.url), 'utf8')
  .split('\n')
  .map((line) => line.trim().replaceAll(/ +/g, ' '));

/** Rows of the tables with so many columns, without their heads. */
const tableRows = (columns: number): string[] =>
  guide.filter(
    (line) =>
      line.startsWith('| ') && line.split('|').length === columns + 2 && !/^\| (status|gate|-+) /.test(line),
  );

describe('docs/workflow.md', () => {
  const { diagram, rows, gates } = workflowGuide();

  it('draws exactly the steps of the workflow table', () => {
    expect(guide.filter((line) => line.includes(' --> ') && !line.includes('[*]'))).toEqual(diagram);
  });

  it('lists exactly the rules of the workflow table', () => {
    expect(tableRows(5)).toEqual(rows);
  });

  it('explains every gate', () => {
    const explained = tableRows(3).map((line) => line.split(' ')[1]);
    expect([...explained].sort()).toEqual([...gates].sort());
  });
});
