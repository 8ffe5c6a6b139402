import * as v from 'valibot';
import type { ConnectionRefusal } from '../stores/session.ts';
import type { Line } from './line.ts';
import { doneAnswer, isPassing, refusedAnswer, unknownRefusal, type WireRefusal } from './protocol.ts';

/** Why a command is not done: the server says so, or will never be asked. */
export type SendRefusal = WireRefusal | ConnectionRefusal;

/** Commands on their way: each is sent until it is answered, in the order in which they were given. */
export interface Sending<Command> {
  /** @returns null once it is kept, or why it is not done. */
  readonly send: (command: Command) => Promise<SendRefusal | null>;
  /** Sends what is not answered yet: the line is open. */
  readonly flush: () => void;
  /** The page is out of its session for good: nothing that waits or is still to come will be sent. */
  readonly refuse: (reason: SendRefusal) => void;
}

const answerSchema = v.variant('kind', [doneAnswer, refusedAnswer]);

interface Waiting<Command> {
  readonly command: Command;
  readonly settle: (refusal: SendRefusal | null) => void;
  isOnTheWay: boolean;
}

/** @returns null where it is done, why it is not, or `again` where nobody knows. */
const outcomeOf = (answer: unknown): WireRefusal | null | 'again' => {
  const parsed = v.safeParse(answerSchema, answer);
  if (!parsed.success) return v.is(unknownRefusal, answer) ? 'live/other-version' : 'again';
  const refusal = parsed.output.kind === 'refused' ? parsed.output.code : null;
  return refusal && isPassing(refusal) ? 'again' : refusal;
};

/** @param answered is told of each command that the server itself has answered, so that it need not be said again. */
export const createSending = <Command extends object>(
  lineNow: () => Pick<Line, 'ask' | 'isOpen' | 'renew'>,
  answered: (command: Command) => void = () => {},
): Sending<Command> => {
  const waiting = new Set<Waiting<Command>>();
  let refused: SendRefusal | null = null;
  const settle = (each: Waiting<Command>, refusal: SendRefusal | null): void => {
    waiting.delete(each);
    each.settle(refusal);
  };
  const sendOne = async (each: Waiting<Command>): Promise<void> => {
    each.isOnTheWay = true;
    const outcome = outcomeOf(await lineNow().ask(each.command));
    each.isOnTheWay = false;
    if (outcome === 'again') return lineNow().renew();
    // What this page cannot deal with, the one that is loaded next may.
    if (outcome !== 'live/other-version') answered(each.command);
    settle(each, outcome);
  };
  const flush = (): void => {
    for (const each of waiting) if (lineNow().isOpen() && !each.isOnTheWay) void sendOne(each);
  };
  return {
    send: (command) =>
      new Promise((settled) => {
        if (refused) return settled(refused);
        waiting.add({ command, settle: settled, isOnTheWay: false });
        flush();
      }),
    flush,
    refuse: (reason) => {
      refused = reason;
      // What was answered in the same breath is done.
      setTimeout(() => {
        for (const each of waiting) settle(each, reason);
      });
    },
  };
};
