import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  codeAlphabet,
  codeCount,
  formatCode,
  parseCode,
  spacedCode,
} from '../../../src/domain/session/code.ts';

const anyNumber = fc.nat(codeCount - 1);

test('A code is six characters without vowels and look-alikes, and there are 64 million of them', () => {
  // 20 characters, six places: 20^6 = 64,000,000.
  expect(codeCount).toBe(64_000_000);
  expect(new Set(codeAlphabet).size).toBe(20);
  expect(codeAlphabet).not.toMatch(/[AEIOUY01LSBZGV]/);
  fc.assert(
    fc.property(anyNumber, (number) => {
      expect(formatCode(number)).toMatch(/^[23456789CDFHJKMPRTWX]{6}$/);
    }),
  );
});

test('Codes count up from 222222 to XXXXXX', () => {
  // Character 0 is 2 and character 19 is X: 20 is 1 * 20 + 0, so 32 at the end.
  expect([0, 1, 19, 20, codeCount - 1].map(formatCode)).toEqual([
    '222222',
    '222223',
    '22222X',
    '222232',
    'XXXXXX',
  ]);
});

test('A code is read as it was given out, also from its two halves', () => {
  fc.assert(
    fc.property(anyNumber, (number) => {
      expect(parseCode(formatCode(number))).toBe(formatCode(number));
      expect(parseCode(spacedCode(formatCode(number)))).toBe(formatCode(number));
    }),
  );
  expect(spacedCode('4KD9WX')).toBe('4KD 9WX');
});

test.each(['4kd9wx', ' 4KD 9WX ', '4kd-9wx', '4-K-D-9-W-X', '４ｋｄ９ＷＸ', '4kd–9wx', '4KD\u30009WX'])(
  'A code is read however it is typed: %s',
  (typed) => {
    expect(parseCode(typed)).toBe('4KD9WX');
  },
);

test('Letters that look like a digit of the code are taken for it', () => {
  expect(parseCode('SBZG44')).toBe('582644');
});

test.each(['', '4KD9W', '4KD9WXX', '4KD9WA', '4KD9W0', '#4KD9WX', '4KD9W气', '4KD9WX'.padEnd(10_000)])(
  'What is no code gives none: %.20s',
  (typed) => {
    expect(parseCode(typed)).toBeNull();
  },
);

test('No text makes the reading fail, and what is read is a code', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const code = parseCode(text);
      if (code !== null) expect(code).toMatch(/^[23456789CDFHJKMPRTWX]{6}$/);
    }),
  );
});
