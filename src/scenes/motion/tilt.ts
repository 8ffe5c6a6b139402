import { convictions, type Placement, type Side } from '../../domain/vocabulary.ts';

/** @returns how hard a placed claim pulls: 1 leaning to 3 certain, below 0 to the Bubble side. */
const pullOf = ({ side, conviction }: Placement): number => {
  const strength = convictions.indexOf(conviction) + 1;
  return side === 'bubble' ? -strength : strength;
};

/**
 * @param most the steepest tilt in degrees, which many claims on one side come near to.
 * @returns the tilt that the placed claims give the beam, clockwise in degrees.
 */
export const playedTilt = (placements: readonly Placement[], most: number): number => {
  const sum = placements.reduce((total, placement) => total + pullOf(placement), 0);
  return most * Math.tanh(sum / 9);
};

/** Degrees for each step of conviction while a card hangs from the beam. */
const degreesPerStep = 1.6;

/** @returns the tilt that a card at that place adds, clockwise in degrees; 0 while no card hangs. */
export const hungTilt = (place: Placement | null): number => (place ? degreesPerStep * pullOf(place) : 0);

/** Degrees for each card that was rightly played in the answer round. */
const degreesPerReply = 0.9;

/** @returns the tilt that those cards add, each towards its side, clockwise in degrees. */
export const repliedTilt = (replies: readonly Side[]): number =>
  replies.reduce((tilt, side) => tilt + (side === 'bubble' ? -degreesPerReply : degreesPerReply), 0);
