import { expect, test } from 'vitest';
import { createSending } from '../../src/live/sending.ts';

interface Command {
  readonly kind: string;
}

/** A line on which each question waits for the answer that the test gives. */
const aLine = () => {
  const asked: { readonly message: object; readonly answer: (answer: unknown) => void }[] = [];
  let isOpen = true;
  let renewed = 0;
  return {
    asked,
    renewed: () => renewed,
    open: (is: boolean) => {
      isOpen = is;
    },
    line: {
      ask: (message: object) => new Promise<unknown>((answer) => asked.push({ message, answer })),
      isOpen: () => isOpen,
      renew: () => {
        renewed += 1;
      },
    },
  };
};

const done = { kind: 'done' };
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

test('A command waits until the line is open, and is done when the server says so', async () => {
  const { line, open, asked } = aLine();
  const answered: Command[] = [];
  const { send, flush } = createSending<Command>(
    () => line,
    (command) => answered.push(command),
  );
  open(false);
  const sent = send({ kind: 'one' });
  expect(asked).toEqual([]);
  open(true);
  flush();
  expect(asked).toHaveLength(1);
  expect(answered).toEqual([]);
  asked[0]?.answer(done);
  expect(await sent).toBeNull();
  expect(answered).toEqual([{ kind: 'one' }]);
});

test.each([
  null,
  { kind: 'refused', code: 'live/failed' },
  { kind: 'refused', code: 'live/not-in-a-session' },
  { kind: 'refused', code: 'live/too-many-tries' },
])('A command that was answered with %o is asked again over a new connection', async (answer) => {
  const { line, asked, renewed } = aLine();
  const { send, flush } = createSending<Command>(() => line);
  const sent = send({ kind: 'one' });
  asked[0]?.answer(answer);
  await settled();
  expect(renewed()).toBe(1);
  flush();
  asked[1]?.answer({ kind: 'refused', code: 'session/wrong-phase' });
  expect(await sent).toBe('session/wrong-phase');
});

test('What a later server refuses for a reason that the page does not know is not asked again, and left to a later page', async () => {
  const { line, asked, renewed } = aLine();
  const answered: Command[] = [];
  const { send } = createSending<Command>(
    () => line,
    (command) => answered.push(command),
  );
  const sent = send({ kind: 'one' });
  asked[0]?.answer({ kind: 'refused', code: 'session/of-tomorrow', until: 5 });
  expect(await sent).toBe('live/other-version');
  expect(renewed()).toBe(0);
  expect(answered).toEqual([]);
});

test('Once a page is out of its session for good, what waits and what is still asked for is refused for that reason', async () => {
  const { line, open, asked } = aLine();
  const answered: Command[] = [];
  const { send, flush, refuse } = createSending<Command>(
    () => line,
    (command) => answered.push(command),
  );
  const onTheWay = send({ kind: 'one' });
  open(false);
  const waiting = send({ kind: 'two' });
  refuse('live/deleted');
  expect(await Promise.all([onTheWay, waiting, send({ kind: 'three' })])).toEqual([
    'live/deleted',
    'live/deleted',
    'live/deleted',
  ]);
  open(true);
  flush();
  expect(asked).toHaveLength(1);
  // The server has answered none of them: they may be said again by the page that is opened next.
  expect(answered).toEqual([]);
});
