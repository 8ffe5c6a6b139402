import { rightFor } from '../../domain/argument/exchange.ts';
import { type Claim, claimOf, type Deck } from '../../domain/deck.ts';
import { applyMove, type Game, stageOf, startGame } from '../../domain/game.ts';
import type { Move } from '../../domain/move.ts';
import { type Chance, chanceFrom, type Drawn, drawUint32, type Seed } from '../../domain/random.ts';
import { type Results, resultsOf } from '../../domain/results.ts';
import type { AnswerRound } from '../../domain/rounds/answerRound.ts';
import type { CheckRound } from '../../domain/rounds/checkRound.ts';
import { claimOnTable, type Round } from '../../domain/rounds/round.ts';
import type { Course, Placement } from '../../domain/vocabulary.ts';

/** Places a claim, drawing from chance whatever the strategy leaves to it. */
export type Sorter = (claim: Claim, chance: Chance) => Drawn<Placement>;

/** Picks one of several things, of which at least one is right and one is not: a card of a hand, or an option. */
export type Picker = <Thing>(
  things: readonly Thing[],
  isRight: (thing: Thing) => boolean,
  chance: Chance,
) => Drawn<Thing>;

/** How a player goes through a whole game. */
export interface Player {
  readonly sort: Sorter;
  readonly pick: Picker;
}

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

const answer = (deck: Deck, round: AnswerRound, { pick }: Player, chance: Chance): Drawn<Move> => {
  const exchange = round.exchanges[round.answers.length];
  if (!exchange) throw new Error('there is nothing to answer');
  const right = rightFor(deck, exchange.claim, exchange.form);
  const [claim, next] = pick(exchange.hand, (id) => right.includes(id), chance);
  return [{ kind: 'answer', claim }, next];
};

const check = (round: CheckRound, { pick }: Player, chance: Chance): Drawn<Move> => {
  const { options = [] } = round.checks[round.choices.length] ?? {};
  const [option, next] = pick(options, (each) => each === 0, chance);
  return [{ kind: 'check', option }, next];
};

/** @returns the player's move at the claim that lies front up. */
const moveAt = (deck: Deck, round: Round, player: Player, chance: Chance): Drawn<Move> => {
  if (round.kind === 'answer') return answer(deck, round, player, chance);
  if (round.kind === 'check') return check(round, player, chance);
  const claim = claimOf(deck, round.claims[claimOnTable(round) ?? 0] ?? '');
  const [placement, next] = player.sort(claim, chance);
  return [{ kind: 'place', placement }, next];
};

/** @returns the results of a game after its last round, played by the rules with chance from the lot's luck. */
export const playGame = (deck: Deck, lot: Lot, player: Player, course: Course = 'whole'): Results => {
  let game = startGame(deck, lot.deal, null, course);
  let chance = chanceFrom(lot.luck);
  for (let stage = stageOf(game); stage.kind === 'round'; stage = stageOf(game)) {
    const [move, next] = moveAt(deck, stage.round, player, chance);
    game = make(make(game, move), { kind: 'next' });
    chance = next;
  }
  return resultsOf(deck, game);
};
