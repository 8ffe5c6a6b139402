import { describe, expect, test } from 'vitest';
import { createAnswering } from '../../../src/app/participant/createAnswering.ts';
import type { Moment } from '../../../src/domain/session/phase.ts';
import type { ParticipantView } from '../../../src/domain/session/view.ts';
import type { ParticipantConnection } from '../../../src/live/connection.ts';
import { createParticipantDesk } from '../../../src/stores/participant.ts';
import { createStatusStore, createViewStore } from '../../../src/stores/session.ts';
import { toLab } from '../../fixtures/aGame.ts';

const firstVote: Moment = { phase: 'firstVote', card: 0 };
const advice: Moment = { phase: 'advice', card: 0 };
const talk: Moment = { phase: 'talk', card: 0 };

const viewAt = (moment: Moment): ParticipantView => ({
  moment,
  cards: 1,
  language: 'en',
  claim: null,
  name: 'Amber Heron',
  votes: { first: null, second: null },
  beliefs: { before: null, after: null },
  partners: null,
  reveal: null,
  points: null,
  lesson: null,
});

/** A page in the first vote, whose session refuses every vote as too late. */
const tooLate = () => {
  const desk = createParticipantDesk('en');
  const view = createViewStore<ParticipantView>(viewAt(firstVote));
  const connection: ParticipantConnection = {
    view,
    status: createStatusStore('open'),
    send: async () => 'session/wrong-phase',
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
      view.setState(viewAt(moment));
      answering.follow(view.getState());
    },
  };
};

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
