import { dealSize } from '../dealing.ts';
import { sortRoundOf } from '../game.ts';
import type { Move } from '../move.ts';
import { numberOf, placeNumbered } from '../placing.ts';
import { places } from '../vocabulary.ts';
import type { LinkFormat } from './linkFormat.ts';

/** Format 1, for games that only sort: the twelve placements in the order of the deal, 31 bits. */
export const sortFormat: LinkFormat = {
  mark: '1',
  course: 'sort',
  payloadLength: 14,
  radices: Array<number>(dealSize).fill(places.length),
  format: (game) => sortRoundOf(game).placements.map(numberOf),
  parse: (_, numbers) =>
    numbers.flatMap((number): readonly Move[] => {
      const placement = placeNumbered(number);
      return placement ? [{ kind: 'place', placement }, { kind: 'next' }] : [];
    }),
};
