import {
  array,
  type InferOutput,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  picklist,
  pipe,
  readonly,
  strictObject,
  string,
  variant,
} from 'valibot';
import { highestBelief } from '../../domain/belief.ts';
import { convictions, sides } from '../../domain/vocabulary.ts';
import { type Kept, keep, readKept } from './kept.ts';

/** Where the game is kept: for the tab, so that two tabs do not mix, and for the device, to go on with later. */
export const gameKey = 'bubble-or-lab/game';

const wholeNumber = (highest: number) => pipe(number(), integer(), minValue(0), maxValue(highest));
const belief = nullable(wholeNumber(highestBelief));
const placement = strictObject({ side: picklist(sides), conviction: picklist(convictions) });
const move = variant('kind', [
  strictObject({ kind: literal('place'), placement }),
  strictObject({ kind: literal('next') }),
  strictObject({ kind: literal('conclude'), belief }),
]);

const schema = strictObject({
  edition: wholeNumber(2 ** 16),
  seed: wholeNumber(2 ** 32 - 1),
  beliefBefore: belief,
  moves: pipe(array(move), maxLength(100), readonly()),
  /** The score link of the friend whose deal is played, or null. */
  challenge: nullable(pipe(string(), maxLength(100))),
});

/** A game as it is kept; only the rules can tell whether it can be played. */
export type KeptGame = InferOutput<typeof schema>;

/** @returns the game kept in the storage. */
export const readGame = (storage: Storage | null): Kept<KeptGame> => readKept(storage, gameKey, schema);

/** @returns whether the game is kept now. */
export const keepGame = (storage: Storage | null, game: KeptGame): boolean => keep(storage, gameKey, game);
