import * as v from 'valibot';
import type { Line } from './line.ts';
import { doneAnswer, refusedAnswer, type WireRefusal } from './protocol.ts';

/** Commands on their way: each is sent until it is answered, in the order in which they were given. */
export interface Sending<Command> {
  /** @returns null once it is kept, or why it is not done. */
  readonly send: (command: Command) => Promise<WireRefusal | null>;
  /** Sends what is not answered yet: the line is open. */
  readonly flush: () => void;
}

const answerSchema = v.variant('kind', [doneAnswer, refusedAnswer]);

interface Waiting<Command> {
  readonly command: Command;
  readonly settle: (refusal: WireRefusal | null) => void;
  isOnTheWay: boolean;
}

/** Whether it was not done for a reason that passes, and must be asked again. */
const isPassing = (code: WireRefusal): boolean => code === 'live/failed' || code === 'live/not-in-a-session';

export const createSending = <Command extends object>(lineNow: () => Line): Sending<Command> => {
  const waiting = new Set<Waiting<Command>>();
  const sendOne = async (each: Waiting<Command>): Promise<void> => {
    each.isOnTheWay = true;
    const answer = await lineNow().ask(each.command);
    each.isOnTheWay = false;
    const parsed = v.safeParse(answerSchema, answer);
    const refusal = parsed.success && parsed.output.kind === 'refused' ? parsed.output.code : null;
    if (!parsed.success || (refusal && isPassing(refusal))) return lineNow().renew();
    waiting.delete(each);
    each.settle(refusal);
  };
  const flush = (): void => {
    for (const each of waiting) if (lineNow().isOpen() && !each.isOnTheWay) void sendOne(each);
  };
  return {
    send: (command) =>
      new Promise((settle) => {
        waiting.add({ command, settle, isOnTheWay: false });
        flush();
      }),
    flush,
  };
};
