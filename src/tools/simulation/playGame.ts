import { type Claim, claimOf, type Deck } from '../../domain/deck.ts';
import { applyMove, type Game, sortRoundOf, startGame } from '../../domain/game.ts';
import type { Move } from '../../domain/move.ts';
import { type Chance, chanceFrom, type Drawn, drawUint32, type Seed } from '../../domain/random.ts';
import { type Results, resultsOf } from '../../domain/results.ts';
import type { Placement } from '../../domain/vocabulary.ts';

/** Places a claim, drawing from chance whatever the strategy leaves to it. */
export type Sorter = (claim: Claim, chance: Chance) => Drawn<Placement>;

/** What chance decides in one game: the cards, and whatever the player leaves to it. */
export interface Lot {
  readonly deal: Seed;
  readonly luck: Seed;
}

/** @returns the lots of so many games, always the same ones for the same seed. */
export const lotsFrom = (games: number, seed: Seed): readonly Lot[] => {
  let chance = chanceFrom(seed);
  return Array.from({ length: games }, () => {
    const [deal, between] = drawUint32(chance);
    const [luck, next] = drawUint32(between);
    chance = next;
    return { deal, luck };
  });
};

const make = (game: Game, move: Move): Game => {
  const after = applyMove(game, move);
  if (typeof after === 'string') throw new Error(`the move "${move.kind}" was refused: ${after}`);
  return after;
};

/** @returns the results of a game after its sort round, played by the rules with chance from the lot's luck. */
export const playGame = (deck: Deck, lot: Lot, sorter: Sorter): Results => {
  let game = startGame(deck, lot.deal, null, 'sort');
  let chance = chanceFrom(lot.luck);
  for (const id of sortRoundOf(game).claims) {
    const [placement, next] = sorter(claimOf(deck, id), chance);
    game = make(make(game, { kind: 'place', placement }), { kind: 'next' });
    chance = next;
  }
  return resultsOf(deck, game);
};
