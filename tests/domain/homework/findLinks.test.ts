import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Found, findLinks, longestPaste } from '../../../src/domain/homework/findLinks.ts';
import { anyClass, linkOf } from '../../fixtures/aClass.ts';
import { aPlayed } from '../../fixtures/aWholeGame.ts';

const link = linkOf({ ...aPlayed, seed: 4_711 });
const found = (kind: Found['kind'], text: string): Found => ({ kind, text });
const theLink = [found('link', link)];

describe('a link is found', () => {
  test.each([
    ['alone', link],
    ['after its #', `#${link}`],
    ['in an address', `https://example.org/game/#${link}`],
    ['in the address of the Chinese page', `https://example.org/game/zh/#${link}`],
    ['at the end of a sentence', `My result: https://example.org/#${link}. Bye`],
    ['in angle brackets', `<https://example.org/#${link}>`],
    ['in quotation marks', `He wrote "https://example.org/#${link}", I think`],
    ['in brackets', `(see #${link})`],
    ['in the export of a chat', `[22.11.26, 08:15:01] Amber: https://example.org/#${link}\r\n`],
    ['between Chinese words without blanks', `我的成绩${link}，老师请看`],
    ['as Markdown', `[my game](https://example.org/#${link})`],
    ['with what the chat glued to it', `https://example.org/#${link}Sent from my phone`],
    ['where the # was rewritten', `https://safe.example/?url=https%3A%2F%2Fexample.org%2F%23${link}&data=1`],
    [
      'where that was rewritten once more',
      `https://safe.example/?u=https%253A%252F%252Fexample.org%252F%2523${link}`,
    ],
    ['as HTML', `<a href="https://example.org/&#35;${link}">`],
    ['with unseen characters in it', `${link.slice(0, 7)}\u200b${link.slice(7)}\ufeff`],
    ['broken over two lines', `https://example.org/#${link.slice(0, 9)}\n${link.slice(9)}`],
    [
      'broken over two lines of a quotation',
      `> https://example.org/#${link.slice(0, 9)} \r\n>> ${link.slice(9)}`,
    ],
    ['broken over three', `#${link.slice(0, 9)}\n${link.slice(9, 15)}\n${link.slice(15)}`],
    ['broken as mail programs break', `https://example.org/#${link.slice(0, 9)}=\r\n${link.slice(9)}`],
  ])('%s', (_, text) => {
    expect(findLinks(text)).toEqual(theLink);
  });

  test('as often as it stands there, and of both formats, in the order of the text', () => {
    // A link of the first format, which people have in their chats.
    const old = '101PMqCrz0JPLXI26qldr';
    expect(findLinks(`#${old}\n#${link} #${old}`)).toEqual([
      found('link', old),
      ...theLink,
      found('link', old),
    ]);
  });
});

describe('what may have been meant as a link is named', () => {
  test.each([
    ['a link cut short', `https://example.org/#${link.slice(0, 20)}`, link.slice(0, 20)],
    [
      'a link with a wrong character',
      `#${link.slice(0, 12)}${link[12] === 'x' ? 'y' : 'x'}${link.slice(13)}`,
    ],
    ['the address of a screen', 'https://example.org/game/#play', 'play'],
    ['a bare piece of one', `mine is 2aB${'c'.repeat(12)}9`, `2aB${'c'.repeat(12)}9`],
  ])('%s', (_, text, named = text.slice(1)) => {
    expect(findLinks(text)).toEqual([found('broken', named)]);
  });

  test('an invitation, sent back in place of the result', () => {
    expect(findLinks('https://example.org/#deal=100l8dDabcdef')).toEqual([
      found('invitation', '100l8dDabcdef'),
    ]);
    expect(findLinks('x%23deal%3D100l8dDabcdef')).toEqual([found('invitation', '100l8dDabcdef')]);
  });
});

test('talk, topics, times, numbers and other addresses are none of it', () => {
  const talk =
    'Re: #homework for #1 and #7b, due 2026-11-22T08:15:00Z! Call +49 170 1234567890. ' +
    'https://example.org/game/ https://example.org/page#section-2 20261122081500 ' +
    'DEADBEEF0123456789DEADBEEF 1234567890abcdefghij 王老师：好的';
  expect(findLinks(talk)).toEqual([]);
});

describe('of any text', () => {
  const noise = fc.string({ unit: fc.constantFrom(...'#/=>< \r\n%23aB9.,:\'"-气'), maxLength: 40 });

  test('every link of a class is found once, whatever stands between them', () => {
    // A blank at both ends keeps the noise from becoming a part of the link.
    fc.assert(
      fc.property(anyClass(), fc.array(noise, { minLength: 6, maxLength: 6 }), (links, between) => {
        const text = links.map((each, index) => `${between[index]} ; #${each} ; `).join('');
        const whole = findLinks(text).filter(({ kind }) => kind === 'link');
        expect(whole.map((each) => each.text)).toEqual(links);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing makes the search fail, and what it finds is digits and letters of the text', () => {
    fc.assert(
      fc.property(fc.oneof(noise, fc.string({ unit: 'binary' })), (text) => {
        for (const each of findLinks(text)) expect(each.text).toMatch(/^[0-9A-Za-z]+$/);
      }),
    );
  });

  test('a very long one is read as far as the limit, in a moment', () => {
    const long = `${'9aB '.repeat(longestPaste / 4)}#${link}`;
    const start = performance.now();
    expect(findLinks(long)).toEqual([]);
    expect(findLinks(`#${link} ${long}`)).toEqual(theLink);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
