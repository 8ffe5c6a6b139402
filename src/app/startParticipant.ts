import { parseCode, type SessionCode } from '../domain/session/code.ts';
import type { OwnLesson } from '../domain/session/view.ts';
import type { ParticipantConnection } from '../live/connection.ts';
import { announcementOf } from '../page/participant/announcement.ts';
import { beginningOf } from '../page/participant/beginning.ts';
import { drawParticipant } from '../page/participant/participantPage.ts';
import type { ParticipantActions, ParticipantSight } from '../page/participant/participantSight.ts';
import { pressOnce } from '../page/pressOnce.ts';
import { createParticipantDesk, nothingSaid, type ParticipantDeskStore } from '../stores/participant.ts';
import { isNothingLeft } from '../stores/session.ts';
import { enJoin, type JoinTexts } from '../text/enJoin.ts';
import { type Language, tagOf } from '../text/languages.ts';
import { createSay } from '../text/translate.ts';
import { zhJoin } from '../text/zhJoin.ts';
import { createActions } from './participant/createActions.ts';
import { createAnswering } from './participant/createAnswering.ts';
import { type Attendance, createAttendance } from './participant/createAttendance.ts';
import { readLanguage } from './participant/keptLanguage.ts';
import { type KeptOwnLesson, keptOwnLesson } from './participant/keptOwnLesson.ts';

/** Where the page is drawn, and what it stands on. */
export interface ParticipantSurroundings {
  readonly page: HTMLElement;
  /** Where a screen reader is told what happens. */
  readonly live: HTMLElement;
  readonly connect: (code: SessionCode) => ParticipantConnection;
  /** Where the language is kept that was chosen here; null where nothing is. */
  readonly device: Storage | null;
}

const textsOf: Readonly<Record<Language, JoinTexts>> = { en: enJoin, zh: zhJoin };

/** @returns somebody's own lesson where the session is gone: as the page has it, else as the phone does. */
const leftOf = ({ code, connection }: Attendance, kept: KeptOwnLesson): OwnLesson | null => {
  const [now, open] = [code(), connection()];
  if (now === null || !open || !isNothingLeft(open.status.getState())) return null;
  const lesson = open.view.getState()?.lesson ?? kept.read(now);
  return lesson?.link ? lesson : null;
};

const sightOf = (
  attendance: Attendance,
  desk: ParticipantDeskStore,
  kept: KeptOwnLesson,
  actions: ParticipantActions,
): ParticipantSight => {
  const { code, connection } = attendance;
  const { language } = desk.getState();
  return {
    say: createSay<typeof enJoin>(language, textsOf[language]),
    language,
    desk: desk.getState(),
    code: code(),
    status: connection()?.status.getState() ?? 'connecting',
    view: connection()?.view.getState() ?? null,
    left: leftOf(attendance, kept),
    actions,
  };
};

/** Draws the page. Another phase is another page: it begins at its top, and a screen reader with its heading. */
const createDrawing = ({ page, live }: ParticipantSurroundings): ((sight: ParticipantSight) => void) => {
  let before: ParticipantSight | null = null;
  page.replaceChildren();
  return (sight) => {
    document.documentElement.lang = tagOf[sight.language];
    document.title = sight.say('join.title');
    drawParticipant(page, sight);
    live.textContent = announcementOf(before, sight) ?? live.textContent;
    const beginning = before && beginningOf(before, sight);
    before = sight;
    if (!beginning) return;
    page.querySelector<HTMLElement>(beginning)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };
};

/** Starts the page of somebody in a class: a code leads into the lesson, and the lesson leads the page. */
export const startParticipant = (surroundings: ParticipantSurroundings): void => {
  const { page, connect, device } = surroundings;
  const desk = createParticipantDesk(readLanguage(device));
  const draw = createDrawing(surroundings);
  const kept = keptOwnLesson(device);
  const comeIn = (code: SessionCode): ParticipantConnection => {
    const connection = connect(code);
    answering.resume(connection);
    return connection;
  };
  const attendance = createAttendance(comeIn, () => follow());
  const answering = createAnswering(desk, attendance.connection);
  const goTo = (code: SessionCode | null): void => {
    // What was said in one session is not said in another.
    if (code !== attendance.code()) desk.setState(nothingSaid);
    attendance.goTo(code);
  };
  /** A page of another build than the server has to be loaded anew. */
  const retry = (): void => {
    const isOld = attendance.connection()?.status.getState() === 'live/other-version';
    if (isOld) location.reload();
    else attendance.enter();
  };
  const actions = createActions({ desk, device, answering, goTo, retry });
  const show = (): void => draw(sightOf(attendance, desk, kept, actions));
  const follow = (): void => {
    const view = attendance.connection()?.view.getState() ?? null;
    const code = attendance.code();
    if (code !== null && view?.lesson) kept.write(code, view.lesson);
    answering.goOn(view);
    show();
  };
  desk.subscribe(show);
  pressOnce(page);
  addEventListener('hashchange', () => goTo(parseCode(location.hash.slice(1))));
  goTo(parseCode(location.hash.slice(1)));
};
