import { expect, test } from 'vitest';
import { keepingGame } from './playing/keptGame.ts';
import { arrive, quiet } from './playing/player.ts';
import { movesTo } from './playing/skipping.ts';
import { mixedIntents, sortOne } from './playing/sorting.ts';
import { turnedCard } from './playing/table.ts';

const seed = 123_456_789;
const allRight = mixedIntents.map(({ conviction }) => ({ isRight: true, conviction }));

test.each([
  ['is told that it was perfect when all twelve are right', allRight, 1],
  ['is told nothing of the kind when one was wrong', [...mixedIntents.slice(0, 2), ...allRight.slice(2)], 0],
])('who has sorted the last claim %s', async (_, intents, times) => {
  const moves = movesTo('answer', { seed, course: 'whole', intents }).slice(0, -2);
  const player = await arrive({ ...quiet, at: '#play', prepare: keepingGame(seed, 'whole', moves) });
  // What says so comes with the later screens, and so does this.
  await player.page.getByRole('button', { name: player.words.say('context.open'), exact: true }).waitFor();
  await sortOne(player, 11, { isRight: true, conviction: 'leaning' });
  await turnedCard(player).waitFor();
  expect(await player.page.getByText(player.words.say('round.perfect', { n: 12 })).count()).toBe(times);
});
