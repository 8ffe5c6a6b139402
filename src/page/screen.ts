import { html, type TemplateResult } from 'lit-html';
import { stageOf } from '../domain/game.ts';
import { noticeList } from './frame/notices.ts';
import { linkScreen } from './link/link.ts';
import { resultsScreen } from './results/results.ts';
import { rulesScreen } from './rules/rules.ts';
import type { Snapshot } from './snapshot.ts';
import { sortScreen } from './sort/sort.ts';
import { titleScreen } from './title/title.ts';
import { verdictScreen } from './verdict/verdict.ts';

/** What a player sees at once; each name has one screen. */
export type ScreenName = 'title' | 'sort' | 'verdict' | 'results' | 'rules' | 'link';

/** @returns the name of the screen that shows the snapshot. */
export const screenNameOf = ({ route, table: { game } }: Pick<Snapshot, 'route' | 'table'>): ScreenName => {
  if (route.screen !== 'game') return route.screen;
  if (!game) return 'title';
  const stage = stageOf(game);
  return stage.kind === 'round' ? stage.round.kind : stage.kind;
};

const screenOf = (snapshot: Snapshot): TemplateResult => {
  const { route, table } = snapshot;
  if (route.screen === 'rules') return rulesScreen(snapshot);
  if (route.screen === 'link') return linkScreen(snapshot, route.opened);
  if (route.screen === 'title' || !table.game) return titleScreen(snapshot);
  const stage = stageOf(table.game);
  if (stage.kind === 'round') return sortScreen(snapshot, table.game, stage.round);
  return stage.kind === 'verdict' ? verdictScreen(snapshot) : resultsScreen(snapshot, table.game);
};

/** @returns the whole page. */
export const pageOf = (snapshot: Snapshot): TemplateResult =>
  html`${screenOf(snapshot)}${noticeList(snapshot)}`;
