import { expect } from 'vitest';
import type { Results } from '../../../src/domain/results.ts';
import { formatNumber, formatPoints } from '../../../src/text/translate.ts';
import { treeOf } from '../harness/accessibility.ts';
import type { Player } from './player.ts';

/** @returns what is said of a game on the results and on a friend's link alike, line by line. */
export const tallyOf = (
  { points, maximum, right, total, byConviction }: Results,
  { words: { say } }: Player,
): readonly string[] => [
  `${formatNumber(points)} ${say('results.of', { n: maximum })}`,
  say('results.sorted', { n: right, total }),
  ...byConviction.map((row) => {
    const count =
      row.total === 0
        ? say('results.sure.none')
        : say('results.sure.count', { n: row.right, total: row.total });
    return `"${say(`conviction.${row.conviction}`)} ${count} ${formatPoints(row.points)}"`;
  }),
];

/** @returns what the results alone say: in words how well the sides were told apart, and which claims fooled the player. */
const verdictOn = (
  { discrimination, lean, sentTo, dealt, total, fooled }: Results,
  { words: { say, deck } }: Player,
): readonly string[] => [
  `${say(`results.discrimination.${discrimination}`)} ${say(`results.lean.${lean}`)}`,
  say('results.sent', { n: sentTo.bubble, total, bubble: dealt.bubble, lab: dealt.lab }),
  ...(fooled.length === 0 ? [say('results.fooled.none')] : []),
  ...fooled.flatMap(({ claim }) => [deck.claims[claim]?.card ?? '', deck.claims[claim]?.why ?? '']),
];

/** Fails unless the texts stand in the page's accessibility tree in that order. */
export const expectInOrder = (tree: string, texts: readonly string[]): void => {
  let from = 0;
  for (const text of texts) {
    const found = tree.indexOf(text, from);
    expect(found, `"${text}" in\n${tree.slice(from)}`).toBeGreaterThanOrEqual(0);
    from = found + text.length;
  }
};

/** Fails unless the results on the screen are those. */
export const expectResults = async (player: Player, results: Results): Promise<void> => {
  const tree = await treeOf(player.page);
  expectInOrder(tree, tallyOf(results, player));
  expectInOrder(tree, verdictOn(results, player));
};
