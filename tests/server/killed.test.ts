import { expect, onTestFinished, test } from 'vitest';
import { killWhileVoting } from './running/killing.ts';
import { aFolder } from './running/serverProcess.ts';

test('A server that is killed three times while a class votes loses no vote and counts none twice', async () => {
  const folder = aFolder('killed');
  onTestFinished(folder.remove);
  const killings = await killWhileVoting(folder.path, 12, 3);
  // 12 phones, each voting once before or during each of 3 kills.
  expect(killings).toMatchObject({ kills: 3, acknowledged: 36, lost: 0, countedTwice: 0 });
});
