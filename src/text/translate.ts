import { type Language, tagOf } from './languages.ts';
import type { Message, ValueNames } from './message.ts';
import type { EnglishTexts, FirstTexts, LaterTexts } from './texts.ts';

type Values<Each extends Message> = Readonly<Record<ValueNames<Each>, string | number>>;

/** Gives one of the texts in one language, with its values put in. Texts without values take the key alone. */
export type Say<Texts extends Readonly<Record<string, Message>>> = <Key extends keyof Texts>(
  key: Key,
  ...values: [ValueNames<Texts[Key]>] extends [never] ? [] : [Values<Texts[Key]>]
) => string;

/** Gives a text of the game. */
export type Translate = Say<EnglishTexts>;

/** @returns a number as people write it in running text, with a true minus sign (U+2212). */
export const formatNumber = (value: number, fractionDigits = 0): string =>
  value
    .toFixed(fractionDigits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '');

/** @returns points as they stand on a card: with a plus or a true minus sign, 0 without either. */
export const formatPoints = (points: number): string => (points > 0 ? `+${points}` : formatNumber(points));

/**
 * @param texts those of a language.
 * @returns what gives a text by its key. One that is not there yet throws: no screen is drawn before its texts.
 */
export const createSay = <Texts extends Readonly<Record<string, Message>>>(
  language: Language,
  texts: Readonly<Partial<Record<keyof Texts, Message>>>,
): Say<Texts> => {
  const plurals = new Intl.PluralRules(tagOf[language]);
  return (key, ...given) => {
    const values: Readonly<Record<string, string | number>> = given[0] ?? {};
    const message = texts[key];
    if (message === undefined) throw new Error(`the text ${String(key)} has not been loaded`);
    const text =
      typeof message === 'string'
        ? message
        : ((plurals.select(Number(values.n)) === 'one' ? message.one : undefined) ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? formatNumber(value) : value;
    });
  };
};

/**
 * @param later the texts of the later screens, once those are there.
 * @returns the translation of the game's texts into a language.
 */
export const createTranslate = (language: Language, first: FirstTexts, later?: LaterTexts): Translate =>
  createSay<EnglishTexts>(language, { ...first, ...later });
