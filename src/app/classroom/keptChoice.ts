import {
  array,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  picklist,
  pipe,
  readonly,
  safeParse,
  strictObject,
  string,
} from 'valibot';
import { type CardChoice, choiceWays } from '../../domain/cardChoice.ts';
import { mostCards } from '../../domain/session/settings.ts';
import { type CardChoiceStore, createCardChoiceStore } from '../../stores/cardChoice.ts';
import { keep, parseJson, textUnder } from '../keeping/kept.ts';

/** Where the tab keeps which cards a teacher has chosen. */
export const choiceKey = 'bubble-or-lab/cards';

const name = pipe(string(), maxLength(100));

const schema = strictObject({
  way: picklist(choiceWays),
  lesson: name,
  picked: pipe(array(name), maxLength(mostCards), readonly()),
  seed: pipe(number(), integer(), minValue(0), maxValue(2 ** 32 - 1)),
});

/** The first ready set. */
const untouched: CardChoice = { way: 'ready', lesson: '', picked: [], seed: 0 };

/** @returns the choice that the tab has kept; the first ready set where there is none that can be read. */
export const readChoice = (tab: Storage | null): CardChoice => {
  const parsed = safeParse(schema, parseJson(textUnder(tab, choiceKey) ?? ''));
  return parsed.success ? parsed.output : untouched;
};

/** @returns a store for the choice, which the tab keeps from now on as far as it can. */
export const startChoice = (tab: Storage | null): CardChoiceStore => {
  const store = createCardChoiceStore(readChoice(tab));
  store.subscribe((choice) => keep(tab, choiceKey, choice));
  return store;
};
