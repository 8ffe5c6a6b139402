import type { en, TextKey, Texts } from './en.ts';
import { type Language, tagOf } from './languages.ts';
import type { ValueNames } from './message.ts';

type Values<Key extends TextKey> = Readonly<Record<ValueNames<(typeof en)[Key]>, string | number>>;

/** Gives a text in one language, with its values put in. Texts without values take the key alone. */
export type Translate = <Key extends TextKey>(
  key: Key,
  ...values: [ValueNames<(typeof en)[Key]>] extends [never] ? [] : [Values<Key>]
) => string;

/** @returns a number as people write it in running text, with a true minus sign (U+2212). */
export const formatNumber = (value: number, fractionDigits = 0): string =>
  value
    .toFixed(fractionDigits)
    .replace(/^-(?=.*[1-9])/, '−')
    .replace(/^-/, '');

/** @returns points as they stand on a card: with a plus or a true minus sign, 0 without either. */
export const formatPoints = (points: number): string => (points > 0 ? `+${points}` : formatNumber(points));

/** @returns the translation into a language whose texts are given. */
export const createTranslate = (language: Language, texts: Texts): Translate => {
  const plurals = new Intl.PluralRules(tagOf[language]);
  const translate = (key: TextKey, values: Readonly<Record<string, string | number>> = {}): string => {
    const message = texts[key];
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
