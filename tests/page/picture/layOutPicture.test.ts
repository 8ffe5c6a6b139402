import { describe, expect, test } from 'vitest';
import { loadWords } from '../../../src/app/loadWords.ts';
import { latestEdition } from '../../../src/content/editions.ts';
import { resultsOf } from '../../../src/domain/results.ts';
import { card, layOutPicture, type Mark } from '../../../src/page/picture/layOutPicture.ts';
import { type PictureContent, pictureContentOf } from '../../../src/page/picture/pictureContent.ts';
import { aDeck } from '../../fixtures/aDeck.ts';
import { aFinishedGame, times, toBubble } from '../../fixtures/aGame.ts';

const words = await loadWords('en', latestEdition);
const game = aFinishedGame(times(12, toBubble.certain), { beliefBefore: 4, beliefAfter: 15 });
const content = pictureContentOf(resultsOf(aDeck(), game), words, true);
const line = { words: 'Answered right: 2 of 3', points: '+4' };
const longest: PictureContent = { ...content, rounds: [line, line, line] };

const textOf = (mark: Mark): string =>
  mark.kind === 'text' ? mark.pieces.map(({ text }) => text).join('') : '';

const onCard = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ x }) => x >= card.x);

describe('On the picture of a result', () => {
  test('everything that it says is drawn', () => {
    const drawn = layOutPicture(content).map(textOf).join('\n').toLowerCase();
    const said = [
      ...[content.motion, content.points, content.of, content.sure, content.belief ?? 'nothing'],
      ...[...content.verdict, content.invitation, content.selfReported],
      ...content.convictions.flatMap(({ name, count, points }) => [name, count, points]),
    ];
    expect(said.filter((each) => !drawn.includes(each.toLowerCase()))).toEqual([]);
  });

  test('a belief that is not told leaves no line', () => {
    const lines = (each: PictureContent) => layOutPicture(each).filter(({ kind }) => kind === 'text').length;
    expect(lines(content) - lines({ ...content, belief: null })).toBe(1);
  });

  test.each([
    ['one round', content],
    ['three rounds', longest],
  ])('what is said of %s lies on the card, line under line', (_, each) => {
    const marks = onCard(layOutPicture(each));
    const lines = marks.flatMap((mark) => (mark.kind === 'text' && mark.align === 'start' ? [mark] : []));
    const heights = lines.map(({ y }) => y);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    // No line is nearer to the one above it than its letters are high.
    for (const [index, { y, pieces }] of lines.entries())
      expect(y - (heights[index - 1] ?? card.y)).toBeGreaterThanOrEqual(pieces[0]?.size ?? Number.NaN);
    expect(Math.max(...heights)).toBeLessThan(card.y + card.height - 10);
    for (const mark of marks)
      expect(mark.x + (mark.kind === 'rule' ? mark.width : 0)).toBeLessThanOrEqual(card.x + card.width - 44);
  });

  test('there is a box for each claim, and those that were right come first', () => {
    // Twelve at certain, and six of the twelve help Bubble.
    const boxes = layOutPicture(content).flatMap((mark) => (mark.kind === 'pip' ? [mark.isRight] : []));
    expect(boxes).toEqual([...Array(6).fill(true), ...Array(6).fill(false)]);
  });
});
