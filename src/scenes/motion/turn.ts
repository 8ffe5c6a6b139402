/** How far the card is turned over: the kind of movement it is in, and for how many milliseconds. */
export interface CardTurn {
  readonly kind: 'none' | 'away' | 'waiting' | 'in' | 'turned' | 'leaving';
  readonly ms: number;
}

/** Whether the back comes at once, or leaves a moment for what happens behind it to be seen. */
export type Pace = 'prompt' | 'patient';

/** How long a patient back waits, in milliseconds. */
export const patienceMs = 400;

/** What a turn does to the faces. */
export interface TurnLook {
  /** Degrees by which each face is turned about its upright middle line. */
  readonly front: number;
  readonly back: number;
  /** How far the front has dropped on its thread, in CSS pixels. */
  readonly drop: number;
  /** How far the back is from its rest, from 0 to 1 of the way to where it comes from or goes to. */
  readonly away: number;
  readonly scale: number;
}

/** How long each kind of movement takes, in milliseconds. Lying takes no time. */
const lengths = { none: 0, turned: 0, away: 200, waiting: patienceMs, in: 220, leaving: 190 } as const;

const easeIn = (share: number): number => share * share;
const easeOut = (share: number): number => 1 - (1 - share) ** 3;

const shareOf = ({ kind, ms }: CardTurn): number =>
  lengths[kind] === 0 ? 1 : Math.min(ms / lengths[kind], 1);

/** @returns whether the movement has come to its end. */
export const isTurnOver = (turn: CardTurn): boolean =>
  lengths[turn.kind] > 0 && turn.ms >= lengths[turn.kind];

const lying: TurnLook = { front: 0, back: 0, drop: 0, away: 0, scale: 1 };

/** @returns what the turn does to the faces now. */
export const lookOf = (turn: CardTurn): TurnLook => {
  const share = shareOf(turn);
  switch (turn.kind) {
    case 'away':
      return { ...lying, drop: 14 * easeOut(Math.min(share * 2, 1)), front: 90 * easeIn(share), back: -90 };
    case 'waiting':
      return { ...lying, drop: 14, front: 90, back: -90 };
    case 'in':
      return {
        ...lying,
        back: -90 * (1 - easeOut(share)),
        away: 1 - easeOut(share),
        scale: 1 + 0.02 * Math.sin(Math.PI * share),
      };
    case 'leaving':
      return { ...lying, away: easeIn(share) * 0.85, scale: 1 - 0.75 * easeIn(share) };
    default:
      return lying;
  }
};
