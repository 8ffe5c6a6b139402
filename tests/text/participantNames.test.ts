import { expect, test } from 'vitest';
import { languages } from '../../src/text/languages.ts';
import { participantNames } from '../../src/text/participantNames.ts';

test.each(languages)('there are names for a thousand people in %s, each word once', (language) => {
  const { first, second } = participantNames[language];
  expect(first.length * second.length).toBeGreaterThanOrEqual(1000);
  expect(new Set([...first, ...second]).size).toBe(first.length + second.length);
});
