import * as v from 'valibot';
import type { CommonView } from '../domain/session/view.ts';
import { createStatusStore, createViewStore } from '../stores/session.ts';
import type { Connection } from './connection.ts';
import { firstPatienceMs, type Line, type LineParts, openLine } from './line.ts';
import { isPassing, refusedAnswer, type SentView, type WireRefusal } from './protocol.ts';
import { createSending, type SendRefusal } from './sending.ts';

/** What the three kinds of pages differ in. */
export interface PageKind<View, Command> {
  readonly greeting: LineParts['greeting'];
  /** @returns what the page shows now, or why it is not in the session. */
  readonly hear: (answer: unknown) => View | WireRefusal;
  readonly see: (sent: SentView) => View;
  /** Nothing is left of the session. */
  readonly forget?: () => void;
  /** The server has answered a command: it need not be said again. */
  readonly answered?: (command: Command) => void;
  /** What a page shows once a command of its own is kept, where that is not sent to it. */
  readonly withKept?: (view: View, command: Command) => View;
}

/** Before nobody is there, so many attempts at the very first connection have failed: a device may have slept meanwhile. */
const fewestFirstTries = 6;

/** @returns why the server does not do it; where nobody can read the answer, it is another version's. */
export const refusalIn = (answer: unknown): WireRefusal => {
  const refused = v.safeParse(refusedAnswer, answer);
  return refused.success ? refused.output.code : 'live/other-version';
};

const isDeleted = (code: SendRefusal): boolean => code === 'live/deleted' || code === 'live/unknown-code';

/** What a page shows of its session, and how its connection is. */
const createShown = <View extends CommonView, Command>({ withKept }: PageKind<View, Command>) => {
  const view = createViewStore<View>();
  const status = createStatusStore();
  return {
    view,
    status,
    show: (next: View): void => {
      view.setState(next, true);
      status.setState(next.moment.phase === 'ended' ? 'ended' : 'open', true);
    },
    keep: (command: Command): void => {
      const now = view.getState();
      if (now && withKept) view.setState(withKept(now, command), true);
    },
    lose: (): void => {
      if (status.getState() === 'open') status.setState('lost', true);
    },
  };
};

/** @returns a count of attempts that found nobody: whether with this one it is time to say that there is no server. */
const createPatience = (): ((neverWas: boolean) => boolean) => {
  const openedAtMs = performance.now();
  let failures = 0;
  return (neverWas) => {
    // Who has been in the session knows that there is a server, however long it was waited for.
    if (!neverWas) return false;
    failures += 1;
    return failures >= fewestFirstTries && performance.now() - openedAtMs >= firstPatienceMs;
  };
};

/**
 * Connects a page to its session over the network, and again whenever the connection is lost.
 *
 * @param url where the server is; undefined, where the page is from.
 * @returns the connection at once; why there is none, once that is known, is its status.
 */
export const connectAs = <View extends CommonView, Command extends object>(
  url: string | undefined,
  kind: PageKind<View, Command>,
): Connection<View, Command> => {
  const { view, status, show, keep, lose } = createShown(kind);
  const sending = createSending<Command>(() => line, kind.answered);
  const isHopeless = createPatience();

  const refuse = (code: SendRefusal): void => {
    status.setState(code, true);
    if (isDeleted(code)) kind.forget?.();
    sending.refuse(code);
  };
  const heard: LineParts['heard'] = (answer) => {
    const next = kind.hear(answer);
    if (typeof next === 'string') {
      if (isPassing(next)) return 'again';
      refuse(next);
      return 'out';
    }
    show(next);
    queueMicrotask(sending.flush);
    return 'in';
  };
  /** The page is out for good, whatever the line would still bring. */
  const giveUp = (code: SendRefusal): void => {
    line.close();
    refuse(code);
  };
  const lost = (neverWas: boolean): void => {
    lose();
    if (isHopeless(neverWas)) giveUp('live/no-server');
  };
  const shown = (sent: SentView): void => show(kind.see(sent));
  const line: Line = openLine({ url, greeting: kind.greeting, heard, shown, over: refuse, lost });
  const send = async (command: Command): Promise<SendRefusal | null> => {
    const refusal = await sending.send(command);
    if (refusal === 'live/other-version') giveUp(refusal);
    if (refusal === null) keep(command);
    return refusal;
  };
  return { view, status, send, close: line.close };
};
