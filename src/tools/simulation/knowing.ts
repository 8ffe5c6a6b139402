import { type Chance, type Drawn, drawUint32 } from '../../domain/random.ts';
import { thresholds } from '../../domain/scoring.ts';
import { type Conviction, convictions, opponentOf } from '../../domain/vocabulary.ts';
import { guessingPick } from './knowingNothing.ts';
import type { Picker, Sorter } from './playGame.ts';

/** @returns a number from 0 to below 1, each as likely as any other. */
const drawShare = (chance: Chance): Drawn<number> => {
  const [value, next] = drawUint32(chance);
  return [value / 2 ** 32, next];
};

/** @returns the conviction that the rules say pays best at that chance of being right. */
export const convictionFor = (probability: number): Conviction => {
  if (probability < thresholds.fairlySure) return 'leaning';
  return probability < thresholds.certain ? 'fairlySure' : 'certain';
};

/** @returns the conviction so many steps surer (below 0: less sure), as far as there are any. */
const stepped = (conviction: Conviction, steps: number): Conviction =>
  convictions[convictions.indexOf(conviction) + steps] ?? conviction;

/**
 * Knows each claim more or less: the chance of being right about it is anything from 1/2 to 1, each as likely.
 *
 * @param steps how much surer the player claims to be than pays best: 0 is honest, 1 overconfident, -1
 * underconfident. With the same luck all of them know the same and send each claim to the same side.
 */
export const knowing =
  (steps: -1 | 0 | 1): Sorter =>
  (claim, chance) => {
    const [share, afterKnowledge] = drawShare(chance);
    const [luck, next] = drawShare(afterKnowledge);
    const probability = 0.5 + share / 2;
    const side = luck < probability ? claim.side : opponentOf(claim.side);
    return [{ side, conviction: stepped(convictionFor(probability), steps) }, next];
  };

/**
 * Knows more or less what is right: the chance of picking it is anything from a guess's to 1, each as likely. Nobody
 * says how sure they are, so honest, over- and underconfident players pick alike.
 */
export const knowingPick: Picker = (things, isRight, chance) => {
  const [share, afterKnowledge] = drawShare(chance);
  const [luck, next] = drawShare(afterKnowledge);
  const right = things.filter(isRight);
  const guess = right.length / things.length;
  const probability = guess + share * (1 - guess);
  const picked = luck < probability ? right : things.filter((thing) => !isRight(thing));
  return guessingPick(picked, isRight, next);
};
