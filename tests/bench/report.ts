/** What was measured once in the game and once in the baseline. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly game: number;
  readonly baseline: number;
  readonly fractionDigits?: number;
  readonly aim?: Aim;
}

/** What a measurement is held against: at most `limit`, of the value itself or of its ratio to the baseline. */
export interface Aim {
  readonly of: 'game' | 'ratio';
  readonly limit: number;
  readonly words: string;
}

const ratioOf = ({ game, baseline }: Row): number => game / baseline;

/** @returns whether the row reaches its aim; null when it has none. */
export const isMet = (row: Row): boolean | null =>
  row.aim ? (row.aim.of === 'game' ? row.game : ratioOf(row)) <= row.aim.limit : null;

const aimWords = (row: Row): string => {
  const met = isMet(row);
  return met === null || !row.aim ? '' : `${row.aim.words}: ${met ? 'met' : '**not met**'}`;
};

const numberWords = (value: number, { unit, fractionDigits = 0 }: Row): string => {
  const [whole = '', fraction] = value.toFixed(fractionDigits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}${fraction ? `.${fraction}` : ''} ${unit}`;
};

const line = (row: Row): string =>
  `| ${row.name} | ${numberWords(row.game, row)} | ${numberWords(row.baseline, row)} | ${ratioOf(row).toFixed(2)} | ${aimWords(row)} |`;

/** @returns the rows as a table in Markdown. */
export const formatTable = (rows: readonly Row[]): string =>
  ['| measured | game | baseline | ratio | aim |', '| --- | --: | --: | --: | --- |', ...rows.map(line)].join(
    '\n',
  );
