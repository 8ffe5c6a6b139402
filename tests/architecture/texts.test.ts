import { expect, test } from 'vitest';
import { en as first } from '../../src/text/en.ts';
import { enLater } from '../../src/text/enLater.ts';
import type { Message } from '../../src/text/message.ts';
import type { TextKey } from '../../src/text/texts.ts';
import { zh as firstInChinese } from '../../src/text/zh.ts';
import { zhLater } from '../../src/text/zhLater.ts';

const en = { ...first, ...enLater };
const zh = { ...firstInChinese, ...zhLater };

const formsOf = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const namesIn = (text: string): string[] =>
  [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''))].sort();

const fullFormOf = (message: Message): string => (typeof message === 'string' ? message : message.other);

/** The names that a message's forms use, where they differ from those of the other language. */
const differencesBetween = (ours: Message, theirs: Message): string[] => {
  const wanted = namesIn(fullFormOf(ours));
  const isSame = namesIn(fullFormOf(theirs)).join() === wanted.join();
  const unknown = [...formsOf(ours), ...formsOf(theirs)]
    .flatMap(namesIn)
    .filter((name) => !wanted.includes(name));
  return isSame ? unknown : [`${wanted.join()} / ${namesIn(fullFormOf(theirs)).join()}`];
};

const keys = Object.keys(en) as TextKey[];

test('English and Chinese put the same values into each text', () => {
  const different = keys.flatMap((key) =>
    differencesBetween(en[key], zh[key]).map((names) => `${key}: ${names}`),
  );
  expect(different).toEqual([]);
});

test('no text is empty or ends in a space', () => {
  const careless = keys.filter((key) =>
    [...formsOf(en[key]), ...formsOf(zh[key])].some((text) => text === '' || text !== text.trim()),
  );
  expect(careless).toEqual([]);
});

test('braces stand round the names of values alone', () => {
  const careless = keys.filter((key) =>
    [...formsOf(en[key]), ...formsOf(zh[key])].some((text) => /[{}]/.test(text.replace(/\{\w+\}/g, ''))),
  );
  expect(careless).toEqual([]);
});
