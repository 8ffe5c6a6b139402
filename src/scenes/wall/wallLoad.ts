import { type Tally, votesFor, votesIn } from '../../domain/session/tally.ts';
import type { WallView } from '../../domain/session/view.ts';

/** What lies in the pans for one vote of a class. */
export interface WallLoad {
  /** How far the beam tilts, clockwise in degrees. */
  readonly tilt: number;
  /** The sizes of the weights in each pan, up to 1. */
  readonly bubble: readonly number[];
  readonly lab: readonly number[];
}

/** The tilt where a whole class votes for one side, and the most weights that the class's votes come to. */
const steepest = 6.5;
const mostWeights = 12;

/** Of the same size: how sure the voters are is not told by the balance. */
const weightSize = 0.7;

/** Level, with nothing in the pans. */
export const emptyLoad: WallLoad = { tilt: 0, bubble: [], lab: [] };

/** @returns the class's votes as weights: one each in a small class, in a large one each for several. */
export const loadOf = (tally: Tally): WallLoad => {
  const total = votesIn(tally);
  const [bubble, lab] = [votesFor(tally, 'bubble'), votesFor(tally, 'lab')];
  const share = Math.min(1, mostWeights / Math.max(total, 1));
  const weights = (votes: number): readonly number[] =>
    Array.from({ length: votes === 0 ? 0 : Math.max(1, Math.round(votes * share)) }, () => weightSize);
  const tilt = total === 0 ? 0 : (steepest * (lab - bubble)) / total;
  return { tilt, bubble: weights(bubble), lab: weights(lab) };
};

/** @returns what the balance shows, one after the other: at a reveal the vote before and the one after. */
export const loadsIn = (view: WallView | null): readonly WallLoad[] => {
  const { first, second } = view?.reveal?.tallies ?? { first: null, second: null };
  const loads = [first, second].flatMap((tally) => (tally ? [loadOf(tally)] : []));
  return loads.length > 0 ? loads : [emptyLoad];
};
