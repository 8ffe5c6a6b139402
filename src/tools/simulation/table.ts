import { type Discrimination, discriminations, type Lean, leans } from '../../domain/discrimination.ts';
import type { Results } from '../../domain/results.ts';
import type { RoundKind } from '../../domain/vocabulary.ts';
import { summaryOf } from './statistics.ts';

/** The results of all games of one strategy. */
export interface Played {
  readonly name: string;
  readonly games: readonly Results[];
}

/** The two lines of a column's head. */
type Head = readonly [string, string];

type Cell = (games: readonly Results[]) => string;

const discriminationHeads: Readonly<Record<Discrimination, Head>> = {
  notYet: ['not', 'yet'],
  somewhat: ['some-', 'what'],
  well: ['', 'well'],
  veryWell: ['very', 'well'],
};

const leanHeads: Readonly<Record<Lean, Head>> = {
  bubble: ['', 'Bubble'],
  aLittleBubble: ['a little', 'Bubble'],
  even: ['', 'even'],
  aLittleLab: ['a little', 'Lab'],
  lab: ['', 'Lab'],
};

/** @returns the number with so many digits after the point, and no sign where it rounds to nothing. */
const fixed = (number: number, digits: number): string =>
  number.toFixed(digits).replace(/^-(0(?:\.0+)?)$/, '$1');

const mean =
  (digits: number, of: (results: Results) => number): Cell =>
  (games) =>
    fixed(summaryOf(games.map(of)).mean, digits);

const share =
  (isCounted: (results: Results) => boolean): Cell =>
  (games) =>
    `${((100 * games.filter(isCounted).length) / games.length).toFixed(0)} %`;

/** Of games without the round there is nothing to tell. */
const meanRight =
  (kind: RoundKind): Cell =>
  (games) => {
    const rounds = games.flatMap(({ byRound }) => byRound.filter((round) => round.kind === kind));
    return rounds.length < 2 ? '-' : fixed(summaryOf(rounds.map(({ right }) => right)).mean, 1);
  };

const spreadOfPoints: Cell = (games) => fixed(summaryOf(games.map(({ points }) => points)).spread, 1);

const columns: readonly (readonly [Head, Cell])[] = [
  [['points', 'mean'], mean(1, ({ points }) => points)],
  [['', 'spread'], spreadOfPoints],
  [['sorted', 'right'], meanRight('sort')],
  [['answers', 'right'], meanRight('answer')],
  [['checks', 'right'], meanRight('check')],
  [['discri-', "d'"], mean(2, ({ dPrime }) => dPrime)],
  ...discriminations.map(
    (band) => [discriminationHeads[band], share(({ discrimination }) => discrimination === band)] as const,
  ),
  [['lean', 'c'], mean(2, ({ criterion }) => criterion)],
  ...leans.map((band) => [leanHeads[band], share(({ lean }) => lean === band)] as const),
];

/** @returns the rows with every column as wide as its widest cell: the first set left, the others right. */
const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widthOf(0)) : cell.padStart(widthOf(column))))
      .join('  ')
      .trimEnd(),
  );
};

/** @returns the lines of a table: two of heads, then one for each strategy, over all of its games. */
export const tableOf = (played: readonly Played[]): readonly string[] =>
  aligned([
    ['', ...columns.map(([[above]]) => above)],
    ['strategy', ...columns.map(([[, head]]) => head)],
    ...played.map(({ name, games }) => [name, ...columns.map(([, cell]) => cell(games))]),
  ]);
