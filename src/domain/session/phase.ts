/** The phases of a lesson in their order; those from `read` to `reveal` come once for each card. */
export const phases = [
  'lobby',
  'beliefBefore',
  'read',
  'firstVote',
  'advice',
  'talk',
  'secondVote',
  'reveal',
  'beliefAfter',
  'ended',
] as const;
export type Phase = (typeof phases)[number];

/** The phases of one card: the claim alone, vote, the host looks at the numbers, talk, vote again, the reason. */
export const cardPhases = ['read', 'firstVote', 'advice', 'talk', 'secondVote', 'reveal'] as const;
export type CardPhase = (typeof cardPhases)[number];

/** The two votes on a card, before and after the talk. */
export const votes = ['first', 'second'] as const;
export type Vote = (typeof votes)[number];

/** When people are asked where they stand on the motion. */
export const beliefTimes = ['before', 'after'] as const;
export type BeliefTime = (typeof beliefTimes)[number];

/** Where a lesson stands. */
export interface Moment {
  readonly phase: Phase;
  /** The position of the card on the table, 0 first; null in the phases that are no card's. */
  readonly card: number | null;
}

/** What the order of the phases depends on. */
export interface LessonPlan {
  /** How many cards the lesson has, 1 or more. */
  readonly cards: number;
  /** Whether people are asked where they stand, before and after. */
  readonly asksBelief: boolean;
}

/** The phase in which a vote is cast. */
export const phaseOfVote: Readonly<Record<Vote, Phase>> = { first: 'firstVote', second: 'secondVote' };

/** The phase in which a belief is asked for. */
export const phaseOfBelief: Readonly<Record<BeliefTime, Phase>> = {
  before: 'beliefBefore',
  after: 'beliefAfter',
};

/** Where every lesson begins. */
export const lobby: Moment = { phase: 'lobby', card: null };

/** Where every lesson ends; nothing leads away from it. */
export const ended: Moment = { phase: 'ended', card: null };

/** @returns whether the two are one moment. */
export const isSameMoment = (one: Moment, other: Moment): boolean =>
  one.phase === other.phase && one.card === other.card;

/** @returns every moment of a lesson in order, without those where belief is asked if it is not. */
export const momentsOf = ({ cards, asksBelief }: LessonPlan): readonly Moment[] => {
  const belief = (phase: Phase): readonly Moment[] => (asksBelief ? [{ phase, card: null }] : []);
  const ofCard = (card: number): readonly Moment[] => cardPhases.map((phase) => ({ phase, card }));
  const ofCards = Array.from({ length: cards }, (_, card) => ofCard(card)).flat();
  return [lobby, ...belief('beliefBefore'), ...ofCards, ...belief('beliefAfter'), ended];
};

/** @returns the moment that follows, or null after the end. */
export const nextMoment = (plan: LessonPlan, moment: Moment): Moment | null => {
  const moments = momentsOf(plan);
  const position = moments.findIndex((each) => isSameMoment(each, moment));
  return position < 0 ? null : (moments[position + 1] ?? null);
};

/** The phases of the same card that may be jumped to: most are right already, or the talk is left out. */
const shortCuts: Readonly<Partial<Record<Phase, readonly CardPhase[]>>> = {
  advice: ['secondVote', 'reveal'],
  talk: ['reveal'],
};

/** Whether the card on the table may be left for the next, or for the end of the lesson, when time runs out. */
const isBetweenVotes = ({ phase }: Moment): boolean => phase === 'read' || phase === 'reveal';

const isBeforeCards = ({ phase }: Moment): boolean => phase === 'lobby' || phase === 'beliefBefore';

/**
 * @returns where the host may jump to: over the talk, over the question on belief, to the next card, to the last
 * question; always to the end, but from there nowhere. The moment that follows anyway is not among them.
 */
export const jumpsFrom = (plan: LessonPlan, moment: Moment): readonly Moment[] => {
  const isShortCut = ({ phase, card }: Moment): boolean =>
    card === moment.card && (shortCuts[moment.phase] ?? []).some((each) => each === phase);
  const isNextCard = ({ phase, card }: Moment): boolean =>
    phase === 'read' && card === (moment.card ?? -1) + 1;
  const canJump = (to: Moment): boolean =>
    isShortCut(to) ||
    (isBeforeCards(moment) && isNextCard(to)) ||
    (isBetweenVotes(moment) && (isNextCard(to) || to.phase === 'beliefAfter')) ||
    (moment.phase !== 'ended' && to.phase === 'ended');
  const next = nextMoment(plan, moment);
  return momentsOf(plan).filter((to) => canJump(to) && !(next && isSameMoment(to, next)));
};
