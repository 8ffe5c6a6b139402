import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/detectLanguage.ts';

test.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['ZH'], 'zh'],
  [['en-GB', 'zh'], 'en'],
  [['fr-FR', 'de', 'zh-Hans', 'en'], 'zh'],
] as const)('Of the wished languages %j the first that the game speaks is %s', (wished, language) => {
  expect(detectLanguage(wished)).toBe(language);
});

test('The page itself comes first, where it is in a language', () => {
  expect(detectLanguage(['zh', 'en-GB'])).toBe('zh');
  expect(detectLanguage(['', 'zh-CN'])).toBe('zh');
  expect(detectLanguage([undefined, null, 'zh-CN'])).toBe('zh');
});

test.each([[[]], [['fr', 'de-CH']], [['zhuang', 'english']]])(
  'Who wishes for none of its languages, as with %j, gets English',
  (wished) => {
    expect(detectLanguage(wished)).toBe('en');
  },
);
