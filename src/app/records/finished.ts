import type { Game } from '../../domain/game.ts';

/** Called with each game that is finished on this page, and the number of the deck it was dealt from. */
export type Finished = (game: Game, edition: number) => void;
