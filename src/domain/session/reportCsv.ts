import type { BeliefBands } from '../beliefBands.ts';
import type { Side } from '../vocabulary.ts';
import type { Beliefs } from './beliefTally.ts';
import { type Cell, formatCsv } from './csv.ts';
import type { BeliefTime, Vote } from './phase.ts';
import type { ClaimReport, Report } from './report.ts';
import { ratioOf, type Standing } from './tally.ts';

/** What heads the columns that a vote has. */
interface VoteHeadings {
  readonly votes: string;
  readonly right: string;
  /** In per cent, of all; then of those at least fairly sure. */
  readonly share: string;
  readonly sureShare: string;
}

/** The words of the file, in one language. */
export interface ReportTexts {
  readonly claim: string;
  readonly side: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly votes: Readonly<Record<Vote, VoteHeadings>>;
  readonly wrongToRight: string;
  readonly rightToWrong: string;
  readonly gain: string;
  /** Heads the second part: where the class stands. */
  readonly belief: string;
  readonly times: Readonly<Record<BeliefTime, string>>;
  /** Names of the bands, from "it is a problem" to "it is not". */
  readonly bands: readonly [string, string, string, string, string];
  /** Stands in place of numbers that are withheld. */
  readonly withheld: string;
}

const percent = (ratio: number | null): number | null => (ratio === null ? null : Math.round(ratio * 100));

const hundredths = (number: number | null): number | null =>
  number === null ? null : Math.round(number * 100) / 100;

const headingsOf = ({ votes, right, share, sureShare }: VoteHeadings): readonly Cell[] => [
  votes,
  right,
  share,
  sureShare,
];

const standingCells = (standing: Standing | null): readonly Cell[] => {
  if (!standing) return [0, null, null, null];
  const { all, sure } = standing;
  return [all.total, all.right, percent(ratioOf(all)), percent(ratioOf(sure))];
};

const claimRow = (
  { claim, truth, standings, swing, gain }: ClaimReport,
  language: string,
  texts: ReportTexts,
): readonly Cell[] => {
  const moved = swing?.kind === 'byPerson' ? [swing.wrongToRight, swing.rightToWrong] : [null, null];
  return [
    (claim.words[language] ?? Object.values(claim.words)[0])?.card ?? null,
    texts.sides[truth.side],
    ...standingCells(standings.first),
    ...standingCells(standings.second),
    ...moved,
    hundredths(gain),
  ];
};

const beliefRows = ({ before, after }: Beliefs, texts: ReportTexts): readonly (readonly Cell[])[] => {
  const cell = (bands: BeliefBands | null, band: number): Cell => bands?.[band] ?? texts.withheld;
  return [
    [],
    [texts.belief, texts.times.before, texts.times.after],
    ...texts.bands.map((name, band) => [name, cell(before.bands, band), cell(after.bands, band)]),
  ];
};

/**
 * @param language the code of the language in which the claims stand in the file.
 * @returns the report as CSV (see `csv.ts`): a row for each claim, then, after an empty row, a row for each band of
 * belief. What is withheld in the report is withheld here.
 */
export const formatReportCsv = (report: Report, language: string, texts: ReportTexts): string => {
  const headings = [
    texts.claim,
    texts.side,
    ...headingsOf(texts.votes.first),
    ...headingsOf(texts.votes.second),
    texts.wrongToRight,
    texts.rightToWrong,
    texts.gain,
  ];
  return formatCsv([
    headings,
    ...report.claims.map((claim) => claimRow(claim, language, texts)),
    ...(report.beliefs ? beliefRows(report.beliefs, texts) : []),
  ]);
};
