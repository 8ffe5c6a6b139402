import { describe, expect, test } from 'vitest';
import type { Side } from '../../../src/domain/vocabulary.ts';
import { learnStyle, type SeenCard, wordsOf } from '../../../src/tools/simulation/style.ts';

const seen = (side: Side, ...texts: string[]): readonly SeenCard[] => texts.map((text) => ({ text, side }));

describe('the words of a card', () => {
  test('are whole in English, in small letters, numbers too, without what stands between', () => {
    expect(wordsOf('In 1999, AI: $750,000 more.')).toEqual(['in', '1999', 'ai', '750', '000', 'more']);
  });

  test('are pairs of neighbours in Chinese, where Latin words and numbers stay whole and end a pair', () => {
    expect(wordsOf('红杉指出：AI 花 2000 美元')).toEqual([
      '红杉',
      '杉指',
      '指出',
      'ai',
      '花',
      '2000',
      '美元',
    ]);
  });

  test('are none in a text without any', () => {
    expect(wordsOf(' … ')).toEqual([]);
  });
});

describe('somebody who goes by style', () => {
  // Bubble's words: cash, burns, fast; Lab's: time, helps, fast. Five different ones are known, so that a word counted
  // once has the likelihood (1 + 1) / (3 + 5) and one not counted (0 + 1) / (3 + 5).
  const read = learnStyle([...seen('bubble', 'Cash burns fast'), ...seen('lab', 'Time helps fast')]);

  test('takes a card for the side that more of its words were seen on', () => {
    expect(read('the time burns and helps')).toBe('lab');
    expect(read('time burns the cash')).toBe('bubble');
  });

  test('learns nothing from words never seen, however much more was read of one side', () => {
    const more = learnStyle([...seen('bubble', 'cash burns fast and soon'), ...seen('lab', 'time helps')]);
    expect(more('never heard')).toBe('bubble');
    expect(more('')).toBe('bubble');
  });

  test('weighs a word by how much else was read of the side', () => {
    // Six words are known. "news" is one of five on Bubble's side, (1 + 1) / (5 + 6), and one of two on Lab's, (1 + 1) / (2 + 6).
    const more = learnStyle([...seen('bubble', 'news cash burns fast soon'), ...seen('lab', 'news time')]);
    expect(more('news')).toBe('lab');
  });

  test('counts a word as often as it was seen, and one more, so that a single word proves little', () => {
    // Six words of each side. "cash" 1 and 0 times: 2 to 1 for Bubble; "time" and "helps" 1 and 3 times: 2 to 4 each.
    const often = learnStyle([
      ...seen('bubble', 'cash time helps so so so'),
      ...seen('lab', 'time time time helps helps helps'),
    ]);
    expect(often('cash time helps')).toBe('lab');
    expect(often('cash')).toBe('bubble');
  });

  test('thinks both sides as likely, of whichever more cards were seen', () => {
    // Five words are known. "burns" is (1 + 1) / (3 + 5) for Bubble and (0 + 1) / (27 + 5) for Lab: 8 to 1, but 8 to 9
    // for somebody who starts from one card of Bubble to nine of Lab.
    const texts = Array.from({ length: 9 }, () => 'news time helps');
    const lopsided = learnStyle([...seen('bubble', 'news cash burns'), ...seen('lab', ...texts)]);
    expect(lopsided('burns')).toBe('bubble');
  });
});
