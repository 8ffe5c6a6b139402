import { expect, test } from 'vitest';
import { nodeProblem } from '../../../src/tools/machine/node.js';

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s is new enough for 20.19', (running) => {
  expect(nodeProblem(running, '>=20.19')).toBeNull();
});

test.each(['20.18.3', '18.20.8', '9.99.0'])(
  'a player with Node %s is told which one to install',
  (running) => {
    expect(nodeProblem(running, '>=20.19')).toContain(
      `needs Node 20.19 or newer, and this is Node ${running}`,
    );
  },
);
