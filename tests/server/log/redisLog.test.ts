import { expect, test } from 'vitest';
import { createRedisLog, type Redis } from '../../../src/server/log/redisLog.ts';
import type { Entry } from '../../../src/server/log/sessionLog.ts';

const entry: Entry = [{ kind: 'locked' }];

/** As much of a Redis as keeps one session: it counts the entries that it is given. */
const aRedis = (): Redis & { readonly kept: () => number } => {
  let kept = 0;
  const run = async (): Promise<string> => {
    kept += 1;
    return 'kept';
  };
  return {
    evalSha: run,
    eval: run,
    xRange: async () => [],
    hGet: async () => null,
    exists: async () => 1,
    pExpireAt: async () => 1,
    del: async () => 1,
    zAdd: async () => 1,
    zRem: async () => 1,
    zCount: async () => 0,
    zRemRangeByScore: async () => 0,
    kept: () => kept,
  };
};

test('who has left a log that servers share adds nothing to it: others have gone on since', async () => {
  const redis = aRedis();
  const followed = await createRedisLog(redis, async () => {}).follow('4KD9WX', () => {});
  expect(await followed?.append(entry)).toBe('kept');
  followed?.leave();
  await expect(followed?.append(entry)).rejects.toThrow('left');
  expect(redis.kept()).toBe(1);
});
