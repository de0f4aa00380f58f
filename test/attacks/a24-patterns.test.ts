import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SOURCES = ['cms-plugin/shared/src', 'cms-plugin/server/src'];

/** The longest text that anybody may send in one field, and a tenth of it. */
const LONG = 5_000;
const TIMES = 10;

/** Linear work takes ten times as long, quadratic a hundred times. */
const MOST = 40;

/** What is done within this many milliseconds says nothing of its growth, only of the clock. */
const NOISE_MS = 8;

/** Patterns that are shown short texts only, by the file that says so. */
const SHORT_TEXTS: Readonly<Record<string, number>> = { 'cms-plugin/shared/src/field/money.ts': 100 };

/** What is repeated: what patterns are about, and what they are broken with. */
const REPEATED = Array.from(' \t\n0٠aAء-_.,:;/\\@#*`"\'<>()[]{}|!?=+&%$~').concat([
  ...['ab', 'a.', '.a', 'a ', ' \n', '\r\n', '0 ', '0-', '[a](', '](', '**', '* ', '- a\n', '&#', '%0'],
  ...[
    '{{',
    '{{a',
    '}}',
    '\u200d',
    '\u200f',
    'َ',
    '👨\u200d',
    'a@',
    '@a.',
    '://',
    'http://',
    '--',
    '"a",',
    '\\"',
  ],
]);
const ENDS = ['', '!'];

/** Every pattern that stands in the sources, by where it stands. */
function patterns(): [place: string, pattern: RegExp][] {
  return SOURCES.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file))
      .flatMap((file) => patternsIn(join(folder, file))),
  );
}

function patternsIn(file: string): [string, RegExp][] {
  const found: [string, RegExp][] = [];
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([`${file} ${node.text}`, new RegExp(node.text.slice(1, end), node.text.slice(end + 1))]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** How long all matches in a text take; the best of several. */
function duration(pattern: RegExp, text: string, rounds = 3): number {
  const everywhere = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return Math.min(
    ...Array.from({ length: rounds }, () => {
      const before = performance.now();
      text.replace(everywhere, '');
      return performance.now() - before;
    }),
  );
}

/** Texts that a pattern takes much more than ten times as long for when they are ten times as long. */
function harmful(pattern: RegExp, longest = LONG, repeated: readonly string[] = REPEATED): string[] {
  return repeated.flatMap((part) =>
    ENDS.flatMap((end) => {
      const text = (length: number) => part.repeat(Math.ceil(length / part.length)) + end;
      if (duration(pattern, text(longest), 1) < NOISE_MS) return [];
      const long = duration(pattern, text(longest));
      const ratio = long / Math.max(duration(pattern, text(longest / TIMES)), Number.EPSILON);
      return long >= NOISE_MS && ratio > MOST
        ? [`${JSON.stringify(part)}… ${JSON.stringify(end)}: ${ratio.toFixed()} times`]
        : [];
    }),
  );
}

describe('a24 patterns under texts that are made for them', () => {
  const all = patterns();

  it('finds the patterns, and what is wrong with one', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(harmful(/\S+@\S+/giu, LONG, ['a'])).not.toEqual([]);
    expect(harmful(/^[a-z]+$/u, LONG, ['a'])).toEqual([]);
  });

  it.each(all)('%s takes time in proportion to the text', (place, pattern) => {
    const [file = ''] = place.split(' ');
    expect(harmful(pattern, SHORT_TEXTS[file])).toEqual([]);
  });
});
