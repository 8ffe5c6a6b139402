import { expect, test } from 'vitest';
import { createSlowLane } from '../../../src/server/wire/slowLane.ts';

test('those of one address go one after the other, those of another do not wait for them', async () => {
  const gates: (() => void)[] = [];
  const lane = createSlowLane(() => new Promise((open) => gates.push(open)), 2);
  const passed: string[] = [];
  const pass = (address: string, name: string): Promise<void> =>
    lane(address).then((may) => void passed.push(`${name} ${may}`));
  const all = [pass('a', 'one'), pass('a', 'two'), pass('a', 'three'), pass('b', 'four')];
  await all[2];
  // Two of a may wait, the third may not; the second's turn has not even begun.
  expect(passed).toEqual(['three false']);
  expect(gates).toHaveLength(2);
  gates[1]?.();
  await all[3];
  gates[0]?.();
  await all[0];
  await Promise.resolve();
  gates[2]?.();
  await all[1];
  expect(passed).toEqual(['three false', 'four true', 'one true', 'two true']);
});
