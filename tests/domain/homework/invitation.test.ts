import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deck } from '../../../src/domain/deck.ts';
import { classSeeds } from '../../../src/domain/homework/classSeed.ts';
import { formatInvitation, parseInvitation } from '../../../src/domain/homework/invitation.ts';
import { formatBase62 } from '../../../src/domain/link/base62.ts';
import { signLink } from '../../../src/domain/link/signature.ts';
import { editionLimit } from '../../../src/domain/scoreLink.ts';
import { aDeck } from '../../fixtures/aDeck.ts';

const everyEdition = (): Deck => aDeck();

const anyInvitation = fc.record({ edition: fc.nat(editionLimit - 1), seed: fc.nat(classSeeds - 1) });

const one = formatInvitation({ edition: 1, seed: 1_234_567 });

describe('an invitation', () => {
  test('is 13 digits and letters, and gives the same deal back', () => {
    fc.assert(
      fc.property(anyInvitation, (invitation) => {
        const text = formatInvitation(invitation);
        expect(text).toMatch(/^1[0-9A-Za-z]{12}$/);
        expect(parseInvitation(text, everyEdition)).toEqual(invitation);
      }),
    );
  });

  test('of edition 1 and seed 1234567 holds 11234567, for there are ten million seeds to an edition', () => {
    // 11234567 = 47 * 62^3 + 8 * 62^2 + 38 * 62 + 43, and of 47, 8, 38 and 43 the digits are l, 8, c and h.
    expect(one.slice(0, 7)).toBe('100l8ch');
  });

  test('may have white space round it, as it was copied', () => {
    expect(parseInvitation(` ${one}\n`, everyEdition)).toEqual({ edition: 1, seed: 1_234_567 });
  });

  test('is for a class’s deal and a possible edition only', () => {
    expect(() => formatInvitation({ edition: 1, seed: 20_250_314 })).toThrow('no class');
    for (const edition of [-1, editionLimit, 0.5])
      expect(() => formatInvitation({ edition, seed: 1 })).toThrow(RangeError);
  });
});

describe('a text that is no invitation', () => {
  const parse = (text: string) => parseInvitation(text, everyEdition);

  test('is told as damaged', () => {
    const texts = ['', '1', one.slice(0, -1), `${one}0`, `x${one}`, '1é', '1'.repeat(5_000), 'play'];
    expect(texts.map(parse)).toEqual(texts.map(() => 'invitation/damaged'));
  });

  test('is told as newer where its format or its deck is not known yet', () => {
    expect(parse(signLink('2abcdef'))).toBe('invitation/newer');
    expect(parseInvitation(one, () => undefined)).toBe('invitation/newer');
  });

  test('is damaged where its number is too large, or its length is another’s', () => {
    // zzzzzz is 62^6 - 1, more than 2048 editions of ten million seeds.
    expect(parse(signLink('1zzzzzz'))).toBe('invitation/damaged');
    expect([signLink('100l8c'), signLink('100l8ch0')].map(parse)).toEqual(
      Array(2).fill('invitation/damaged'),
    );
  });

  test('of one wrong character is always noticed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(61), (position, digit) => {
        const wrong = one.slice(0, position) + formatBase62(BigInt(digit), 1) + one.slice(position + 1);
        fc.pre(wrong !== one);
        expect(parse(wrong)).toBe('invitation/damaged');
      }),
    );
  });

  test('never makes the game fail, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        expect(parse(text)).toBe('invitation/damaged');
      }),
    );
  });
});
