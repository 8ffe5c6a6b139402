import type { Deck } from '../domain/deck.ts';
import { type Game, type Stage, sortRoundOf, stageOf } from '../domain/game.ts';
import { answerOutcomeOf } from '../domain/outcomes/answerOutcome.ts';
import { checkOutcomeOf } from '../domain/outcomes/checkOutcome.ts';
import { outcomeOf } from '../domain/outcomes/sortOutcome.ts';
import { numberOf } from '../domain/placing.ts';
import type { Placement } from '../domain/vocabulary.ts';
import type { Cue, CueName } from './cue.ts';

/** What of the game and the player's hand can be heard. */
export interface Heard {
  readonly game: Game | null;
  /** The place the card is held over; null in the middle of the table, and at rest. */
  readonly place: Placement | null;
  readonly isHeld: boolean;
  /** The position of the card of the hand, or the option, that is chosen; null while none is. */
  readonly chosen: number | null;
}

const stepNames = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6'] as const;

/** When a key picks the card up and moves it at once, the step waits until the card is up. */
const stepAfterPickUpMs = 60;

/** The stamp presses when the card has turned over, long after the landing has died away. */
const stampMs = 420;

/** After sorting nothing turns over: the stamp presses as soon as the played card has landed. */
const stampOnTableMs = 240;

/** The bubble bursts when the card has turned half over. */
const burstMs = 210;

/** The flask begins to tip when the bubble would burst, and pours when it lies. */
const spillMs = 500;

const isSamePlace = (one: Placement | null, other: Placement | null): boolean =>
  one?.side === other?.side && one?.conviction === other?.conviction;

const stepCue = (place: Placement, delayMs: number): readonly Cue[] => {
  const name = stepNames[numberOf(place)];
  return name ? [{ name, delayMs }] : [];
};

const pickUp: readonly Cue[] = [{ name: 'pickUp', delayMs: 0 }];

const handCues = (previous: Heard, current: Heard): readonly Cue[] => {
  if (current.chosen !== null && current.chosen !== previous.chosen) return pickUp;
  if (!current.isHeld) return [];
  const isPickedUp = !previous.isHeld;
  const taking = isPickedUp ? pickUp : [];
  const { place } = current;
  if (!place || isSamePlace(place, previous.place)) return taking;
  return [...taking, ...stepCue(place, isPickedUp ? stepAfterPickUpMs : 0)];
};

const verdictCue = ({ side, conviction }: Placement, isRight: boolean): Cue => {
  if (isRight) return { name: 'right', delayMs: stampMs };
  if (conviction !== 'certain') return { name: 'wrong', delayMs: stampMs };
  return side === 'bubble' ? { name: 'burst', delayMs: burstMs } : { name: 'spill', delayMs: spillMs };
};

type RoundStage = Extract<Stage, { kind: 'round' }>;

/** A played card lands on the table, before the stamp. */
const answeringCues = (isRight: boolean): readonly Cue[] => [
  { name: 'turn', delayMs: 0 },
  { name: isRight ? 'right' : 'wrong', delayMs: stampOnTableMs },
];

const placingCues = (deck: Deck, { round }: RoundStage): readonly Cue[] => {
  if (round.kind === 'answer')
    return answeringCues(answerOutcomeOf(deck, round, round.answers.length - 1).isRight);
  if (round.kind === 'check') return answeringCues(checkOutcomeOf(round, round.choices.length - 1).isRight);
  const { placement, isRight } = outcomeOf(deck, round, round.placements.length - 1);
  const landing: CueName = placement.side === 'bubble' ? 'landBubble' : 'landFlask';
  return [{ name: landing, delayMs: 0 }, verdictCue(placement, isRight)];
};

/**
 * Whether a move has led from one game to the other. A move keeps the deal that is played; a game that is dealt,
 * restored, opened from a link or brought over from another tab brings a deal of its own.
 */
const isSameDeal = (previous: Game, current: Game): boolean =>
  sortRoundOf(previous).claims === sortRoundOf(current).claims;

const moveCues = (deck: Deck, previous: Game, current: Game): readonly Cue[] => {
  const before = stageOf(previous);
  const now = stageOf(current);
  const wasFaceUp = before.kind === 'round' && before.round.face === 'back';
  const isFaceUp = now.kind === 'round' && now.round.face === 'back';
  if (before.kind === 'round' && !wasFaceUp && isFaceUp) return placingCues(deck, now);
  if (wasFaceUp && !isFaceUp) return [{ name: 'turn', delayMs: 0 }];
  if (before.kind === 'verdict' && now.kind === 'results') return [{ name: 'verdict', delayMs: 0 }];
  return [];
};

/**
 * @param deck the one that the games are dealt from.
 * @returns the sounds of what happened between two moments: the card picked up or moved to another place, a move
 * made. None where the game is merely another one, be it dealt anew, restored or a friend's.
 */
export const cuesFor = (deck: Deck, previous: Heard, current: Heard): readonly Cue[] => {
  if (previous.game === current.game) return handCues(previous, current);
  if (!previous.game || !current.game || !isSameDeal(previous.game, current.game)) return [];
  return moveCues(deck, previous.game, current.game);
};
