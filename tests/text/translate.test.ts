import { describe, expect, test } from 'vitest';
import { en } from '../../src/text/en.ts';
import { enLater } from '../../src/text/enLater.ts';
import { createTranslate, formatNumber, formatPoints } from '../../src/text/translate.ts';
import { zh } from '../../src/text/zh.ts';

const sayInEnglish = createTranslate('en', en, enLater);
const sayInChinese = createTranslate('zh', zh);

describe('A text', () => {
  test('is said in the language asked for', () => {
    expect(sayInEnglish('side.lab')).toBe('Lab');
    expect(sayInChinese('side.lab')).toBe('实验室');
  });

  test('holds its values, words as well as numbers', () => {
    expect(sayInEnglish('announce.claim', { n: 3, total: 12, claim: 'Servers cost money.' })).toBe(
      'Claim 3 of 12: Servers cost money.',
    );
  });

  test('holds a value as it is, though it looks like a place for another', () => {
    expect(sayInEnglish('announce.claim', { n: 1, total: 12, claim: '{n} $& {total}' })).toBe(
      'Claim 1 of 12: {n} $& {total}',
    );
  });

  test('says one point and two points, none and minus one', () => {
    const points = [1, 2, 0, -1, -6].map((n) => sayInEnglish('points.count', { n }));
    expect(points).toEqual(['1 point', '2 points', '0 points', '−1 point', '−6 points']);
  });

  test('has one form for every number in Chinese', () => {
    expect([1, 2].map((n) => sayInChinese('points.count', { n }))).toEqual(['1 分', '2 分']);
  });

  test('of a later screen is a mistake as long as those texts are not there', () => {
    expect(sayInEnglish('rules.heading')).toBe('How it works');
    expect(() => sayInChinese('rules.heading')).toThrow('rules.heading');
  });
});

describe('A number', () => {
  test('below zero has a true minus sign', () => {
    expect(formatNumber(-6)).toBe('\u22126');
    expect(formatNumber(-0.25, 2)).toBe('\u22120.25');
  });

  test('is rounded to the digits asked for', () => {
    expect([formatNumber(2.9305, 1), formatNumber(2.95 + 0.01, 1), formatNumber(12)]).toEqual([
      '2.9',
      '3.0',
      '12',
    ]);
  });

  test('that rounds to nothing has no sign', () => {
    expect([formatNumber(-0.04, 1), formatNumber(-0)]).toEqual(['0.0', '0']);
  });
});

test('Points won have a plus, points lost a true minus, none has no sign', () => {
  expect([3, -2, 0].map(formatPoints)).toEqual(['+3', '−2', '0']);
});
