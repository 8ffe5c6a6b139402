import { expect, test } from 'vitest';
import { countdown } from '../../../src/page/today/countdown.ts';
import { dayName } from '../../../src/page/today/dayName.ts';
import { en } from '../../../src/text/en.ts';
import { enLater } from '../../../src/text/enLater.ts';
import { createTranslate } from '../../../src/text/translate.ts';
import { zh } from '../../../src/text/zh.ts';
import { zhLater } from '../../../src/text/zhLater.ts';

const deck = { motion: '', claims: {}, voices: {}, documents: {} };
const reading = {
  en: { words: { language: 'en', say: createTranslate('en', en, enLater), deck, rounds: null } },
  zh: { words: { language: 'zh', say: createTranslate('zh', zh, zhLater), deck, rounds: null } },
} as const;

test('A deal of a day is called by its date, in both languages', () => {
  expect(dayName(20250314, reading.en)).toBe('Today’s deal of 14 March 2025');
  expect(dayName(20250314, reading.zh)).toBe('今日牌局：2025年3月14日');
});

test('Any other deal has no such name', () => {
  expect([dayName(123456789, reading.en), dayName(20250230, reading.en)]).toEqual([null, null]);
});

test('The time to the next deal is told in hours and minutes', () => {
  expect(countdown(1440, reading.en)).toBe('The next one comes in 24 h 0 min.');
  expect(countdown(61, reading.en)).toBe('The next one comes in 1 h 1 min.');
  expect(countdown(59, reading.en)).toBe('The next one comes in 59 min.');
  expect(countdown(61, reading.zh)).toBe('离下一局还有 1 小时 1 分。');
});
