import type { BeliefBands } from '../../domain/beliefBands.ts';
import type { BeliefTime, Moment, Vote } from '../../domain/session/phase.ts';
import type { Tally } from '../../domain/session/tally.ts';
import type { HostDesk } from '../../stores/hostDesk.ts';

/** Everything a teacher can do in a lesson. */
export interface HostActions {
  readonly move: (to: Moment) => void;
  readonly showContext: () => void;
  readonly count: (card: number, vote: Vote, tally: Tally) => void;
  readonly countBelief: (time: BeliefTime, bands: BeliefBands) => void;
  /** Puts something else on the desk. */
  readonly set: (desk: Partial<HostDesk>) => void;
  /** Ends the lesson and deletes all of it. */
  readonly erase: () => void;
  readonly print: () => void;
  /** Hands the report out as a file. */
  readonly download: () => void;
}
