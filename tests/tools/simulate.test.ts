import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (...words: string[]) => {
  const command = ['--import', '@oxc-node/core/register', 'src/tools/simulate.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, said: stdout, complained: stderr.trim() };
};

describe('npm run simulate', { timeout: 30_000 }, () => {
  test('prints the table for the games and the seed it is told, and leaves with 0', () => {
    const table = run('--games', '5', '--seed', '3');
    expect(table).toMatchObject({ status: 0, complained: '' });
    expect(table.said).toMatch(/^5 games with each strategy; bubble-or-lab version 1, seed 3\./);
    expect(table.said).toMatch(/^honest +-?\d/m);
  });

  test('leaves with 2 and a sentence for an option it does not know', () => {
    expect(run('--game', '5')).toEqual({
      status: 2,
      said: '',
      complained: 'There is no option --game. Usage: npm run simulate -- --games 500 --seed 1',
    });
  });
});
