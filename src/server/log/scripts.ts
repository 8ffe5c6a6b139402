import { createHash } from 'node:crypto';

/** A program that Redis runs as one step, and its name there. */
export interface Script {
  readonly text: string;
  readonly sha: string;
}

const script = (text: string): Script => ({ text, sha: createHash('sha1').update(text).digest('hex') });

/** Keys: head, log. Values: the session, when it expires. Gives 1, or 0 where there is one with that code. */
export const createScript = script(`
if redis.call('EXISTS', KEYS[1]) == 1 then return 0 end
redis.call('HSET', KEYS[1], 'session', ARGV[1], 'moves', 0, 'seats', 0)
redis.call('XADD', KEYS[2], '*', 'begin', 1)
redis.call('PEXPIREAT', KEYS[1], ARGV[2])
redis.call('PEXPIREAT', KEYS[2], ARGV[2])
return 1
`);

/**
 * Keys: head, log. Values: the entry; how many moves were known when it was decided, and how many had joined (empty
 * where that does not matter); how many moves and joiners it adds. Votes need not wait for one another: only what
 * they rest on must not have moved.
 */
export const appendScript = script(`
local head = redis.call('HMGET', KEYS[1], 'moves', 'seats')
if not head[1] then return 'gone' end
if head[1] ~= ARGV[2] then return 'behind' end
if ARGV[3] ~= '' and head[2] ~= ARGV[3] then return 'behind' end
if ARGV[4] ~= '0' then redis.call('HINCRBY', KEYS[1], 'moves', ARGV[4]) end
if ARGV[5] ~= '0' then redis.call('HINCRBY', KEYS[1], 'seats', ARGV[5]) end
redis.call('XADD', KEYS[2], '*', 'entry', ARGV[1])
return 'kept'
`);
