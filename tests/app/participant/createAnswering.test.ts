import { describe, expect, test } from 'vitest';
import { createAnswering } from '../../../src/app/participant/createAnswering.ts';
import type { Refusal } from '../../../src/domain/session/command.ts';
import type { Moment } from '../../../src/domain/session/phase.ts';
import type { ParticipantView } from '../../../src/domain/session/view.ts';
import type { Placement } from '../../../src/domain/vocabulary.ts';
import type { OwnCommand, ParticipantConnection } from '../../../src/live/connection.ts';
import { chosenIn } from '../../../src/page/participant/plates.ts';
import { createParticipantDesk } from '../../../src/stores/participant.ts';
import { createStatusStore, createViewStore } from '../../../src/stores/session.ts';
import { toBubble, toLab } from '../../fixtures/aGame.ts';
import { aParticipantView } from '../../fixtures/aParticipantView.ts';

const firstVote: Moment = { phase: 'firstVote', card: 0 };
const advice: Moment = { phase: 'advice', card: 0 };
const talk: Moment = { phase: 'talk', card: 0 };

/** A page in the first vote, whose session refuses every vote as too late. */
const tooLate = () => {
  const desk = createParticipantDesk('en');
  const view = createViewStore<ParticipantView>(aParticipantView(firstVote));
  const connection: ParticipantConnection = {
    view,
    status: createStatusStore('open'),
    send: async () => 'session/wrong-phase',
    resent: [],
    close: () => {},
  };
  const answering = createAnswering(desk, () => connection);
  return {
    isTold: () => desk.getState().late !== null,
    vote: async (): Promise<void> => {
      answering.vote(0, 'first', toLab.certain);
      await new Promise(setImmediate);
    },
    goOn: (moment: Moment): void => {
      view.setState(aParticipantView(moment));
      answering.goOn(view.getState());
    },
  };
};

const settled = (): Promise<unknown> => new Promise(setImmediate);

/** A page in the first vote, whose commands wait until the test answers them. @param before is resent by it. */
const aPage = (before: readonly OwnCommand[] = []) => {
  const desk = createParticipantDesk('en');
  const view = createViewStore<ParticipantView>(aParticipantView(firstVote));
  const sent: OwnCommand[] = [];
  const answers: ((refusal: Refusal | null) => void)[] = [];
  const send: ParticipantConnection['send'] = (command) =>
    new Promise((answer) => {
      sent.push(command);
      answers.push(answer);
    });
  const connection: ParticipantConnection = {
    view,
    status: createStatusStore('open'),
    send,
    resent: before.map((command) => ({ command, outcome: send(command) })),
    close: () => {},
  };
  const answering = createAnswering(desk, () => connection);
  answering.resume(connection);
  return {
    sent,
    answering,
    chosen: () => chosenIn(aParticipantView(firstVote), 'first', { desk: desk.getState() }),
    belief: () => desk.getState().belief?.belief,
    isToldLate: () => desk.getState().late !== null,
    late: () => desk.getState().late?.kind,
    reply: async (index: number, refusal: Refusal | null): Promise<void> => {
      answers[index]?.(refusal);
      await settled();
    },
  };
};

const cast = (placement: Placement, revision: number): OwnCommand => ({
  kind: 'vote',
  card: 0,
  vote: 'first',
  placement,
  revision,
});

describe('what was said before the page was opened', () => {
  test('is shown as chosen, and a new choice is newer', async () => {
    const { chosen, answering, sent, reply } = aPage([cast(toBubble.certain, 4)]);
    expect(chosen()).toEqual(toBubble.certain);
    answering.vote(0, 'first', toLab.leaning);
    expect(sent).toEqual([cast(toBubble.certain, 4), cast(toLab.leaning, 5)]);
    await reply(0, null);
    expect(chosen()).toEqual(toLab.leaning);
  });

  test('is told to have come too late, and is chosen no longer', async () => {
    const { chosen, reply, isToldLate } = aPage([cast(toBubble.certain, 4)]);
    await reply(0, 'session/wrong-phase');
    expect(isToldLate()).toBe(true);
    expect(chosen()).toBeNull();
  });

  test('leaves the choice on this card alone where it was on another', () => {
    const before = { ...cast(toBubble.certain, 4), card: 1 } as OwnCommand;
    const { answering, sent } = aPage([before]);
    answering.vote(0, 'first', toLab.leaning);
    expect(sent).toEqual([before, cast(toLab.leaning, 1)]);
  });
});

describe('a choice whose revision another page has taken', () => {
  test('is sent anew, as a newer one, until it is kept', async () => {
    const { answering, sent, reply, chosen } = aPage();
    answering.vote(0, 'first', toLab.leaning);
    await reply(0, 'session/revision-taken');
    await reply(1, 'session/revision-taken');
    await reply(2, null);
    expect(sent).toEqual([1, 2, 3].map((revision) => cast(toLab.leaning, revision)));
    expect(chosen()).toEqual(toLab.leaning);
  });

  test('is given up where it was changed meanwhile', async () => {
    const { answering, sent, reply } = aPage();
    answering.vote(0, 'first', toLab.leaning);
    answering.vote(0, 'first', toBubble.leaning);
    await reply(0, 'session/revision-taken');
    expect(sent).toEqual([cast(toLab.leaning, 1), cast(toBubble.leaning, 2)]);
  });

  test('is sent anew where it is a belief, too', async () => {
    const { answering, sent, reply, belief } = aPage();
    answering.believe('before', 7);
    await reply(0, 'session/revision-taken');
    expect(sent.map(({ revision }) => revision)).toEqual([1, 2]);
    expect(belief()).toBe(7);
  });
});

describe('word that a vote came too late', () => {
  test('stands until the lesson goes on from where the page heard of it', async () => {
    const { vote, goOn, isTold } = tooLate();
    goOn(advice);
    await vote();
    expect(isTold()).toBe(true);
    goOn(advice);
    expect(isTold()).toBe(true);
    goOn(talk);
    expect(isTold()).toBe(false);
  });

  test('is not taken away by word that the vote is over, which may come after it', async () => {
    const { vote, goOn, isTold } = tooLate();
    await vote();
    expect(isTold()).toBe(true);
    goOn(advice);
    expect(isTold()).toBe(true);
    goOn(talk);
    expect(isTold()).toBe(false);
  });
});

describe('a belief that came too late', () => {
  test('is told, and stands no longer', async () => {
    const { answering, reply, late, belief } = aPage();
    answering.believe('before', 7);
    await reply(0, 'session/wrong-phase');
    expect(late()).toBe('believe');
    expect(belief()).toBeUndefined();
  });

  test('leaves a newer one that is on its way', async () => {
    const { answering, reply, belief } = aPage();
    answering.believe('before', 7);
    answering.believe('before', 8);
    await reply(0, 'session/wrong-phase');
    expect(belief()).toBe(8);
  });

  test('is told as a vote is, also where the lesson is over', async () => {
    const { answering, reply, late } = aPage();
    answering.vote(0, 'first', toLab.certain);
    await reply(0, 'session/closed');
    expect(late()).toBe('vote');
  });
});

test('The place that is chosen already is chosen once, however often it is pressed; every other one anew', async () => {
  const { answering, reply, sent } = aPage();
  for (let press = 0; press < 30; press += 1) answering.vote(0, 'first', toLab.certain);
  await reply(0, null);
  answering.vote(0, 'first', toLab.certain);
  answering.vote(0, 'first', toLab.leaning);
  answering.vote(0, 'first', toLab.certain);
  expect(sent).toEqual([cast(toLab.certain, 1), cast(toLab.leaning, 2), cast(toLab.certain, 3)]);
});
