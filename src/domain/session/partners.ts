import { type Chance, chanceFrom, type Seed, shuffle } from '../random.ts';
import type { Side } from '../vocabulary.ts';
import type { ParticipantId } from './event.ts';

/** What a participant's sign can look like. */
export const shapes = ['circle', 'triangle', 'square', 'star', 'heart', 'moon'] as const;
export type Shape = (typeof shapes)[number];

/** A shape with a letter, large enough on a phone to be held up. */
export interface Sign {
  readonly shape: Shape;
  readonly letter: string;
}

/** For the talk: the sign that a participant shows, and the one to look for. */
export interface Partners {
  readonly own: Sign;
  readonly lookFor: Sign;
}

/** Somebody who voted, and for which side. */
export interface Voter {
  readonly id: ParticipantId;
  readonly side: Side;
}

/** No letter that is easily taken for another, or for a digit. */
const letters = [...'ABCDEFGHJKLMNPRSTUVWXYZ'] as const;

/** Those who voted for one side and those who voted for the other; of one mind, the one half and the other. */
const divide = (voters: readonly Voter[]): readonly [readonly Voter[], readonly Voter[]] => {
  const ofSide = (side: Side): readonly Voter[] => voters.filter((voter) => voter.side === side);
  const [bubble, lab] = [ofSide('bubble'), ofSide('lab')];
  const half = Math.ceil(voters.length / 2);
  return bubble.length > 0 && lab.length > 0 ? [bubble, lab] : [voters.slice(0, half), voters.slice(half)];
};

/** For each letter, the signs of those who meet under it: two shapes, by chance. */
const drawSigns = (count: number, chance: Chance): readonly Partners[] => {
  const [order, afterOrder] = shuffle(letters, chance);
  let next = afterOrder;
  return order.slice(0, count).map((letter): Partners => {
    const [[own = 'circle', other = 'square'], after] = shuffle(shapes, next);
    next = after;
    return { own: { shape: own, letter }, lookFor: { shape: other, letter } };
  });
};

/**
 * Both sides are dealt out over letters, so that at least one of each is under every letter; there, the one side has
 * one shape and looks for that of the other. The shapes come by chance for each letter: a shape tells nobody's vote
 * to those who do not look for it. Where all voted alike they are halved by chance, so that a sign does not say so.
 *
 * @returns for each voter whose sign is whose; nothing for a single one.
 */
export const pairPeople = (voters: readonly Voter[], seed: Seed): ReadonlyMap<ParticipantId, Partners> => {
  const [people, chance] = shuffle(voters, chanceFrom(seed));
  const [ones, others] = divide(people);
  const signs = drawSigns(Math.min(ones.length, others.length), chance);
  const signAt = (position: number): Partners | undefined => signs[position % signs.length];
  const pairs = new Map<ParticipantId, Partners>();
  ones.forEach(({ id }, position) => {
    const sign = signAt(position);
    if (sign) pairs.set(id, sign);
  });
  others.forEach(({ id }, position) => {
    const sign = signAt(position);
    if (sign) pairs.set(id, { own: sign.lookFor, lookFor: sign.own });
  });
  return pairs;
};
