import { expect, test } from 'vitest';
import { en as first } from '../../src/text/en.ts';
import { enClassroom } from '../../src/text/enClassroom.ts';
import { enHomework } from '../../src/text/enHomework.ts';
import { enHost } from '../../src/text/enHost.ts';
import { enJoin } from '../../src/text/enJoin.ts';
import { enLater } from '../../src/text/enLater.ts';
import { enPack } from '../../src/text/enPack.ts';
import type { Message } from '../../src/text/message.ts';
import { zh as firstInChinese } from '../../src/text/zh.ts';
import { zhClassroom } from '../../src/text/zhClassroom.ts';
import { zhHomework } from '../../src/text/zhHomework.ts';
import { zhHost } from '../../src/text/zhHost.ts';
import { zhJoin } from '../../src/text/zhJoin.ts';
import { zhLater } from '../../src/text/zhLater.ts';
import { zhPack } from '../../src/text/zhPack.ts';

type Texts = Readonly<Record<string, Message>>;

/** Every text of the interface, in both languages. */
const pairs = [
  [
    { ...first, ...enLater },
    { ...firstInChinese, ...zhLater },
  ],
  [enClassroom, zhClassroom],
  [enHomework, zhHomework],
  [enHost, zhHost],
  [enPack, zhPack],
  [enJoin, zhJoin],
] as const satisfies readonly (readonly [english: Texts, chinese: Texts])[];

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

const wordsIn = ([ours, theirs]: (typeof pairs)[number]): readonly (readonly [
  string,
  Message,
  Message,
])[] => {
  const chinese: Texts = theirs;
  return Object.entries<Message>(ours).map(([key, english]) => [key, english, chinese[key] ?? '']);
};

/** The keys of the texts for which it holds. */
const keysWhere = (holds: (text: string) => boolean): string[] =>
  texts.flatMap(([key, ...both]) => (both.flatMap(formsOf).some(holds) ? [key] : []));

const texts = pairs.flatMap(wordsIn);

test('English and Chinese put the same values into each text', () => {
  expect(texts.length).toBeGreaterThan(400);
  const different = texts.flatMap(([key, english, chinese]) =>
    differencesBetween(english, chinese).map((names) => `${key}: ${names}`),
  );
  expect(different).toEqual([]);
});

test('no text is empty or ends in a space', () => {
  expect(keysWhere((text) => text === '' || text !== text.trim())).toEqual([]);
});

test('braces stand round the names of values alone', () => {
  expect(keysWhere((text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
});
