import { exchangesDealt, handSize } from '../argument/dealExchanges.ts';
import { dealSize } from '../dealing.ts';
import { answerRoundOf, checkRoundOf, type Game, sortRoundOf } from '../game.ts';
import type { Move } from '../move.ts';
import { numberOf, placeNumbered } from '../placing.ts';
import { checksDealt, optionsPerCheck } from '../rounds/checkRound.ts';
import { places } from '../vocabulary.ts';
import type { LinkFormat } from './linkFormat.ts';

/** A claim is sorted with its context opened or not: so many values more. */
const contextStep = places.length;

const formatSorting = (game: Game): readonly number[] => {
  const { claims, placements, contextsOpened } = sortRoundOf(game);
  return placements.map(
    (placement, position) =>
      numberOf(placement) + (contextsOpened.includes(claims[position] ?? '') ? contextStep : 0),
  );
};

const parseSorting = (number: number): readonly Move[] => {
  const placement = placeNumbered(number % contextStep);
  const opening: readonly Move[] = number < contextStep ? [] : [{ kind: 'openContext' }];
  return placement ? [...opening, { kind: 'place', placement }, { kind: 'next' }] : [];
};

/** The position in its hand of each card that was played. */
const formatAnswers = (game: Game): readonly number[] => {
  const { exchanges = [], answers = [] } = answerRoundOf(game) ?? {};
  return answers.map((answer, position) => exchanges[position]?.hand.indexOf(answer) ?? 0);
};

const parseAnswer = (dealt: Game, number: number, position: number): readonly Move[] => {
  const claim = answerRoundOf(dealt)?.exchanges[position]?.hand[number];
  return claim === undefined ? [] : [{ kind: 'answer', claim }, { kind: 'next' }];
};

/**
 * Format 2, for whole games: the twelve claims in the order of the deal, each with one of six places and its context
 * opened or not; then the positions of the three cards played, then the numbers of the three options chosen. 54 bits.
 */
export const wholeFormat: LinkFormat = {
  mark: '2',
  course: 'whole',
  payloadLength: 18,
  radices: [
    ...Array<number>(dealSize).fill(2 * contextStep),
    ...Array<number>(exchangesDealt).fill(handSize),
    ...Array<number>(checksDealt).fill(optionsPerCheck),
  ],
  format: (game) => [...formatSorting(game), ...formatAnswers(game), ...(checkRoundOf(game)?.choices ?? [])],
  parse: (dealt, numbers) => {
    const answers = numbers.slice(dealSize, dealSize + exchangesDealt);
    const choices = numbers.slice(dealSize + exchangesDealt);
    return [
      ...numbers.slice(0, dealSize).flatMap(parseSorting),
      ...answers.flatMap((number, position) => parseAnswer(dealt, number, position)),
      ...choices.flatMap((option): readonly Move[] => [{ kind: 'check', option }, { kind: 'next' }]),
    ];
  },
};
