import { type Language, tagOf } from './languages.ts';
import type { Message, ValueNames } from './message.ts';
import type { EnglishTexts, FirstTexts, LaterTexts, TextKey } from './texts.ts';

type Values<Key extends TextKey> = Readonly<Record<ValueNames<EnglishTexts[Key]>, string | number>>;

/** Gives a text in one language, with its values put in. Texts without values take the key alone. */
export type Translate = <Key extends TextKey>(
  key: Key,
  ...values: [ValueNames<EnglishTexts[Key]>] extends [never] ? [] : [Values<Key>]
) => string;

/** @returns a number as people write it in running text, with a true minus sign (U+2212). */
export const formatNumber = (value: number, fractionDigits = 0): string =>
  value
    .toFixed(fractionDigits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '');

/** @returns points as they stand on a card: with a plus or a true minus sign, 0 without either. */
export const formatPoints = (points: number): string => (points > 0 ? `+${points}` : formatNumber(points));

/**
 * @param later the texts of the later screens, once those are there.
 * @returns the translation into a language whose texts are given. Asked for a text that is not there yet, it throws:
 * no screen is drawn before its texts.
 */
export const createTranslate = (language: Language, first: FirstTexts, later?: LaterTexts): Translate => {
  const texts: Readonly<Partial<Record<TextKey, Message>>> = { ...first, ...later };
  const plurals = new Intl.PluralRules(tagOf[language]);
  const translate = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const message = texts[key];
    if (message === undefined) throw new Error(`the text ${key} has not been loaded`);
    const text =
      typeof message === 'string'
        ? message
        : ((plurals.select(Number(values.n)) === 'one' ? message.one : undefined) ?? message.other);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? formatNumber(value) : value;
    });
  };
  return translate;
};
