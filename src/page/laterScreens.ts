import './styles/papers.css';
import './styles/placePapers.css';
import './styles/turned.css';
import './styles/stamp.css';
import './styles/reason.css';
import './styles/source.css';
import './styles/rounds/round.css';
import './styles/rounds/hand.css';
import './styles/rounds/revealed.css';
import './styles/rounds/checking.css';
import './styles/rounds/figure.css';
import './styles/rounds/asking.css';
import './styles/rounds/working.css';
import './styles/rounds/picture.css';
import './styles/rounds/narrow.css';
import './styles/rounds/short.css';
import './styles/rounds/handList.css';
import './styles/rounds/wide.css';
import './styles/measures.css';
import './styles/results.css';
import './styles/claims.css';
import './styles/sharing.css';
import './styles/map/drawing.css';
import './styles/rules.css';
import './styles/context.css';
import './styles/records.css';
import './styles/guide.css';
import './styles/still.css';
import './styles/verdict.css';
import './styles/mishap.css';
import './styles/perfect.css';
import './styles/names.css';
import './styles/large.css';
import './styles/print.css';
import type { TemplateResult } from 'lit-html';
import type { Game } from '../domain/game.ts';
import type { LaterRound } from '../domain/rounds/round.ts';
import type { Route } from '../stores/route.ts';
import { answerScreen } from './answer/answer.ts';
import { checkScreen } from './check/check.ts';
import { announceRound } from './choosing/announceRound.ts';
import { playByHand } from './choosing/playByHand.ts';
import { classroomScreen } from './classroom/classroomScreen.ts';
import { contextButton, contextPanel } from './context/context.ts';
import type { AnnounceRound } from './frame/announcement.ts';
import { guide } from './guide/guide.ts';
import { historyScreen } from './history/history.ts';
import { linkScreen } from './link/link.ts';
import { mapScreen } from './map/mapScreen.ts';
import { pageTitleOf } from './pageTitle.ts';
import { resultsScreen } from './results/results.ts';
import { rulesScreen } from './rules/rules.ts';
import type { Snapshot } from './snapshot.ts';
import { remark } from './sort/remark.ts';
import { titleParts } from './today/titleParts.ts';
import { todayScreen } from './today/today.ts';
import { verdictScreen } from './verdict/verdict.ts';

type Screen = (snapshot: Snapshot) => TemplateResult;

const named: Readonly<Record<Exclude<Route['screen'], 'title' | 'game' | 'link'>, Screen>> = {
  rules: rulesScreen,
  map: mapScreen,
  today: todayScreen,
  history: historyScreen,
  classroom: classroomScreen,
  bylink: classroomScreen,
  host: classroomScreen,
  pack: classroomScreen,
  wall: classroomScreen,
  invitation: classroomScreen,
};

const routed = (snapshot: Snapshot): TemplateResult | null => {
  const { route } = snapshot;
  if (route.screen === 'title' || route.screen === 'game') return null;
  return route.screen === 'link' ? linkScreen(snapshot, route.opened) : named[route.screen](snapshot);
};

/** The screens that no first card needs: they are loaded once the first one stands. */
export interface LaterScreens {
  readonly round: (snapshot: Snapshot, game: Game, round: LaterRound) => TemplateResult;
  /** What a screen reader is told of such a round. */
  readonly announce: AnnounceRound;
  /** Lets keys and pointers play those rounds. */
  readonly playByHand: typeof playByHand;
  readonly verdict: (snapshot: Snapshot) => TemplateResult;
  readonly results: (snapshot: Snapshot, game: Game) => TemplateResult;
  /** The screen that the address leads to; null where that is the title or the game. */
  readonly routed: (snapshot: Snapshot) => TemplateResult | null;
  readonly titleParts: typeof titleParts;
  /** On the card's front, and over the picture behind it; null where there is nothing to show. */
  readonly contextButton: (snapshot: Snapshot) => TemplateResult | null;
  readonly contextPanel: (snapshot: Snapshot) => TemplateResult | null;
  readonly guide: (snapshot: Snapshot) => TemplateResult | null;
  /** What the browser's tab and its history call the screen. */
  readonly pageTitle: (snapshot: Snapshot) => string;
  /** No screen, but a part of one that no first card needs either. */
  readonly remark: typeof remark;
}

export const laterScreens: LaterScreens = {
  round: (snapshot, game, round) =>
    round.kind === 'answer' ? answerScreen(snapshot, game, round) : checkScreen(snapshot, game, round),
  announce: announceRound,
  playByHand,
  verdict: verdictScreen,
  results: resultsScreen,
  routed,
  titleParts,
  contextButton,
  contextPanel,
  guide,
  pageTitle: pageTitleOf,
  remark,
};
