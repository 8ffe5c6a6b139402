import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow, isCode } from './modules.ts';
import { mostLines, shapeProblems } from './shape.ts';

const files = [...filesBelow('src'), ...filesBelow('tests')].filter(
  (path) => isCode(path) || path.endsWith('.css'),
);

test('every file is short, and none goes round the types', () => {
  expect(files).toContain('tests/architecture/shape.test.ts');
  expect(files.flatMap((path) => shapeProblems(path, readFileSync(path, 'utf8')))).toEqual([]);
});

test('a file of 301 lines is too long, one of 300 is not', () => {
  expect(shapeProblems('a.ts', 'a;\n'.repeat(mostLines + 1))).toEqual([
    'a.ts has 301 lines: split it by what it is about, 300 are the most.',
  ]);
  expect(shapeProblems('a.ts', 'a;\n'.repeat(mostLines))).toEqual([]);
});

test.each([
  ['let a: any;', 'says "any"'],
  ['const a = b as unknown as string;', 'casts through unknown'],
  [`// ${'@ts-'}ignore`, 'silences the type check'],
  [`/* ${'@ts-'}expect-error */`, 'silences the type check'],
])('the types are not to be gone round: %s', (source, reason) => {
  expect(shapeProblems('a.ts', `\n${source}`)).toEqual([expect.stringContaining(`a.ts:2 ${reason}`)]);
});

test('the word any in a text is no type', () => {
  expect(shapeProblems('a.ts', "const a = 'any'; // any")).toEqual([]);
});
