import { expect, test } from 'vitest';
import { formatTable, isMet, type Row } from './report.ts';

const aRow: Row = { name: 'First playable card', unit: 'ms', game: 700, baseline: 2800 };

test('a ratio is held against the aim: 700 of 2800 is 0.25', () => {
  expect(isMet({ ...aRow, aim: { of: 'ratio', limit: 0.27, words: 'at most 0.27' } })).toBe(true);
  expect(isMet({ ...aRow, game: 784, aim: { of: 'ratio', limit: 0.27, words: 'at most 0.27' } })).toBe(false);
});

test('a value is held against the aim whatever the baseline', () => {
  expect(isMet({ ...aRow, aim: { of: 'game', limit: 699, words: 'at most 699 ms' } })).toBe(false);
});

test('the table says what is measured, in which unit, and which aim is missed', () => {
  const rows = [
    aRow,
    { ...aRow, game: 1400, aim: { of: 'ratio', limit: 0.27, words: 'at most 0.27' } } as const,
  ];
  expect(formatTable(rows)).toBe(
    [
      '| measured | game | baseline | ratio | aim |',
      '| --- | --: | --: | --: | --- |',
      '| First playable card | 700 ms | 2,800 ms | 0.25 |  |',
      '| First playable card | 1,400 ms | 2,800 ms | 0.50 | at most 0.27: **not met** |',
    ].join('\n'),
  );
});
