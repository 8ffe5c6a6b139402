import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeCount, formatCode } from '../../src/domain/session/code.ts';
import { formatKeyed, keyedIn, parseKeyed } from '../../src/live/address.ts';

const anyKey = fc.stringMatching(/^[\w-]{22}$/);

test('a recovery link leads back to the session and the key it was made of', () => {
  fc.assert(
    fc.property(fc.nat(codeCount - 1).map(formatCode), anyKey, (code, key) => {
      expect(parseKeyed(formatKeyed({ code, key }))).toEqual({ code, key });
    }),
  );
});

test.each(['', '4KD9WX', '4KD9WX.', '4KD9WX.short', `nocode.${'A'.repeat(22)}`, `4KD9WX.${'A'.repeat(23)}`])(
  '%j is no recovery link',
  (text) => expect(parseKeyed(text)).toBeNull(),
);

test('an address names a session behind its mark; where a piece of that is lost, it is known to be cut short', () => {
  const session = { code: formatCode(7), key: 'a-key_of_128_bits_0123' };
  const word = formatKeyed(session);
  expect(keyedIn(`#host=${word}`, '#host=')).toEqual(session);
  for (let length = 0; length < word.length; length += 1)
    expect(keyedIn(`#host=${word.slice(0, length)}`, '#host=')).toBe('cut-short');
  expect(keyedIn('#host', '#host=')).toBeNull();
  expect(keyedIn(`#wall=${word}`, '#host=')).toBeNull();
});

test('no text whatever makes reading a recovery link fail', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => void parseKeyed(text)));
});
