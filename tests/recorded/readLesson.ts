import { readFileSync } from 'node:fs';
import { applyEvents } from '../../src/domain/session/applyEvent.ts';
import type { SessionEvent } from '../../src/domain/session/event.ts';
import { isSameMoment, type Moment } from '../../src/domain/session/phase.ts';
import { createSession, type Session } from '../../src/domain/session/session.ts';
import type { SessionSettings } from '../../src/domain/session/settings.ts';
import { aLessonDeck, someCards, someNames } from '../fixtures/aSession.ts';

/** A lesson as its log tells it, of {@link aLessonDeck}: claims one and four help Bubble, two and three help Lab. */
export interface RecordedLesson {
  /** @returns the session just before the host first led it away from that moment. */
  readonly at: (moment: Moment) => Session;
  readonly end: Session;
}

/** @returns a lesson from a file in this folder: its settings in the first line, then an event in each. */
export const readLesson = (file: string): RecordedLesson => {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const [settings, ...events] = lines.map((line) => JSON.parse(line)) as [SessionSettings, ...SessionEvent[]];
  const cards = someCards(aLessonDeck(), settings.claims);
  const start = createSession(settings, { cards, names: someNames });
  const arrival = (moment: Moment): number =>
    events.findIndex((event) => event.kind === 'moved' && isSameMoment(event.to, moment));
  return {
    at: (moment) => {
      const begin = arrival(moment);
      if (begin < 0) throw new Error(`${file} never comes to ${moment.phase} ${moment.card}`);
      const length = events.slice(begin + 1).findIndex(({ kind }) => kind === 'moved');
      return applyEvents(start, length < 0 ? events : events.slice(0, begin + 1 + length));
    },
    end: applyEvents(start, events),
  };
};
