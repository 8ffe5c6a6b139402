import { html, type TemplateResult } from 'lit-html';
import { stageOf } from '../domain/game.ts';
import { loadingScreen } from './frame/loading.ts';
import { noticeList } from './frame/notices.ts';
import type { LaterScreens } from './laterScreens.ts';
import type { Snapshot } from './snapshot.ts';
import { sortScreen } from './sort/sort.ts';
import { titleScreen } from './title/title.ts';

const screenOf = (snapshot: Snapshot, later: LaterScreens | null): TemplateResult => {
  const { route, table } = snapshot;
  if (route.screen !== 'title' && route.screen !== 'game')
    return later?.routed(snapshot) ?? loadingScreen(snapshot);
  if (route.screen === 'title' || !table.game) return titleScreen(snapshot, later?.titleParts(snapshot));
  const stage = stageOf(table.game);
  if (stage.kind === 'round')
    return stage.round.kind === 'sort'
      ? sortScreen(snapshot, table.game, stage.round, {
          onCard: later?.contextButton(snapshot),
          overPicture: later?.contextPanel(snapshot) ?? later?.guide(snapshot),
          underPoints: later?.remark(snapshot, stage.round),
        })
      : (later?.round(snapshot, table.game, stage.round) ?? loadingScreen(snapshot));
  if (stage.kind === 'verdict') return later?.verdict(snapshot) ?? loadingScreen(snapshot);
  return later?.results(snapshot, table.game) ?? loadingScreen(snapshot);
};

/** @returns the whole page; `later` are the screens that are loaded after the first, or null until they are there. */
export const pageOf = (snapshot: Snapshot, later: LaterScreens | null): TemplateResult =>
  html`${noticeList(snapshot)}${screenOf(snapshot, later)}`;
