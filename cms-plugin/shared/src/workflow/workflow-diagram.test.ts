import { describe, expect, it } from 'vitest';
import diagram from './workflow.mermaid?raw';
import { workflowEdges } from './workflow-edges.js';

/** `under_study --> accepted : releaseDecision, …` of the diagram, one text for each action. */
function drawnEdges(): string[] {
  return [...diagram.matchAll(/^ {2}(\w+) --> (\w+) : (.+)$/gm)].flatMap(
    ([, from = '', to = '', actions = '']) =>
      actions.split(', ').map((action) => `${from} ${action} ${to}`.replaceAll('_', '-')),
  );
}

describe('the diagram of the workflow', () => {
  it('shows exactly the edges of the table', () => {
    const edges = workflowEdges().map(({ from, action, to }) => `${from} ${action} ${to}`);
    expect(drawnEdges().sort()).toEqual(edges.sort());
  });
});
