import { parseCode, type SessionCode } from '../domain/session/code.ts';
import type { Vote } from '../domain/session/phase.ts';
import type { ParticipantConnection } from '../live/connection.ts';
import type { ParticipantActions } from '../page/participant/participantContext.ts';
import { drawParticipant } from '../page/participant/participantPage.ts';
import { createParticipantDesk } from '../stores/participant.ts';
import { detectLanguage } from '../text/detectLanguage.ts';
import { enJoin, type JoinTexts } from '../text/enJoin.ts';
import { type Language, tagOf } from '../text/languages.ts';
import { createSay } from '../text/translate.ts';
import { zhJoin } from '../text/zhJoin.ts';

/** Where the page is drawn, and what it stands on. */
export interface ParticipantPlaces {
  readonly page: HTMLElement;
  readonly connect: (code: SessionCode) => ParticipantConnection;
  /** Where the language is kept that was chosen here; null where nothing is. */
  readonly device: Storage | null;
}

const textsOf: Readonly<Record<Language, JoinTexts>> = { en: enJoin, zh: zhJoin };

const languageKey = 'bubble-or-lab/join-language';

const languageOf = (device: Storage | null): Language => {
  const kept = ((): string | null => {
    try {
      return device?.getItem(languageKey) ?? null;
    } catch {
      return null;
    }
  })();
  return detectLanguage([kept, ...navigator.languages]);
};

/** Starts the page of somebody in a class: a code leads into the lesson, and the lesson leads the page. */
export const startParticipant = ({ page, connect, device }: ParticipantPlaces): void => {
  const desk = createParticipantDesk(languageOf(device));
  let code = parseCode(location.hash.slice(1));
  let connection: ParticipantConnection | null = null;
  let endings: readonly (() => void)[] = [];
  let shown = '';

  const draw = (): void => {
    const { language } = desk.getState();
    const say = createSay<typeof enJoin>(language, textsOf[language]);
    const view = connection?.view.getState() ?? null;
    const status = connection?.status.getState() ?? 'connecting';
    document.documentElement.lang = tagOf[language];
    document.title = say('join.title');
    drawParticipant(page, { say, language, desk: desk.getState(), code, status, view, actions });
    const now = JSON.stringify([code !== null, view?.moment]);
    if (now !== shown) goOn();
    shown = now;
  };

  /** Another phase is another page: a screen reader begins with its heading. */
  const goOn = (): void => {
    if (shown !== '') page.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  };

  const leave = (): void => {
    for (const end of endings) end();
    connection?.close();
    endings = [];
    connection = null;
  };

  const enter = (): void => {
    leave();
    if (code !== null) {
      connection = connect(code);
      endings = [connection.view.subscribe(draw), connection.status.subscribe(draw)];
    }
    draw();
  };

  /** What was said in one session is not said in another. */
  const goTo = (next: SessionCode | null): void => {
    if (next !== code) desk.setState({ vote: null, belief: null, isLate: false, tellsBelief: false });
    code = next;
    enter();
  };

  const forget = (revision: number): void => {
    if (desk.getState().vote?.revision === revision) desk.setState({ vote: null });
  };

  const vote: ParticipantActions['vote'] = async (card, which: Vote, placement) => {
    const view = connection?.view.getState();
    if (!connection || !view) return;
    const sent = desk.getState().vote;
    const isSameVote = sent?.card === card && sent.vote === which;
    const revision = Math.max(view.votes[which]?.revision ?? 0, isSameVote ? sent.revision : 0) + 1;
    desk.setState({ vote: { card, vote: which, placement, revision }, isLate: false });
    const refusal = await connection.send({ kind: 'vote', card, vote: which, placement, revision });
    if (refusal) desk.setState({ isLate: refusal === 'session/wrong-phase' });
    if (refusal) forget(revision);
  };

  const believe: ParticipantActions['believe'] = async (time, belief) => {
    const view = connection?.view.getState();
    if (!connection || !view) return;
    const sent = desk.getState().belief;
    const before = sent?.time === time ? sent.revision : 0;
    const revision = Math.max(view.beliefs[time]?.revision ?? 0, before) + 1;
    desk.setState({ belief: { time, belief, revision } });
    const refusal = await connection.send({ kind: 'believe', time, belief, revision });
    if (refusal) desk.setState({ belief: null });
  };

  const actions: ParticipantActions = {
    type: (typed) => desk.setState({ typed, isNoCode: false }),
    join: () => {
      const typed = parseCode(desk.getState().typed);
      if (typed === null) {
        code = null;
        desk.setState({ isNoCode: true });
      } else {
        history.replaceState(null, '', `#${typed}`);
        goTo(typed);
      }
    },
    leave: () => {
      history.replaceState(null, '', location.pathname);
      goTo(null);
    },
    retry: enter,
    speak: (language) => {
      try {
        device?.setItem(languageKey, language);
      } catch {
        // It is asked for again next time.
      }
      desk.setState({ language });
    },
    vote: (...given) => void vote(...given),
    believe: (...given) => void believe(...given),
    tellBelief: (tellsBelief) => desk.setState({ tellsBelief, isCopied: false }),
    copy: (address) =>
      void navigator.clipboard.writeText(address).then(
        () => desk.setState({ isCopied: true }),
        () => {},
      ),
    addressOf: (link) => new URL(`../#${link}`, location.href).href,
  };

  addEventListener('hashchange', () => goTo(parseCode(location.hash.slice(1))));
  desk.subscribe(draw);
  page.replaceChildren();
  enter();
};
