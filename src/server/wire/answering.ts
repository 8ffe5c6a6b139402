import * as v from 'valibot';
import { protocolVersion, type WireRefusal } from '../../live/protocol.ts';

type Refused = { readonly kind: 'refused'; readonly code: WireRefusal };

/** @returns the answer to a page that something is not done, and why. */
export const refused = (code: WireRefusal): Refused => ({ kind: 'refused', code });

type Answer<Reply> = (reply: Reply | Refused) => void;

/** What hears one kind of message, and answers it. */
type Answering = <Message, Reply>(
  schema: v.GenericSchema<unknown, Message>,
  handle: (message: Message) => Promise<Reply>,
) => (message: unknown, answer: Answer<Reply>) => Promise<void>;

/** Whether the message has the number of another protocol. */
const isOtherVersion = (message: unknown): boolean =>
  v.is(v.looseObject({ version: v.pipe(v.number(), v.notValue(protocolVersion)) }), message);

/**
 * @param complain is told of a failure that no page can do anything about.
 * @returns what answers each message that the schema knows; nothing that a page sends brings the server down.
 */
export const createAnswering =
  (complain: (fault: unknown) => void): Answering =>
  (schema, handle) =>
  async (message, answer) => {
    if (typeof answer !== 'function') return;
    const parsed = v.safeParse(schema, message);
    if (!parsed.success)
      return answer(refused(isOtherVersion(message) ? 'live/other-version' : 'live/malformed'));
    try {
      answer(await handle(parsed.output));
    } catch (fault) {
      complain(fault);
      answer(refused('live/failed'));
    }
  };
