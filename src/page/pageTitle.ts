import { stageOf } from '../domain/game.ts';
import { claimOnTable, claimsOf } from '../domain/rounds/round.ts';
import type { TextKey } from '../text/texts.ts';
import { type ScreenName, screenNameOf } from './screenName.ts';
import type { Snapshot } from './snapshot.ts';

const titleOf = {
  verdict: 'verdict.page',
  results: 'results.page',
  map: 'map.page',
  today: 'today.page',
  history: 'history.page',
  rules: 'rules.page',
  link: 'link.page',
  classroom: 'classroom.page',
  bylink: 'bylink.page',
  host: 'host.page',
  pack: 'pack.page',
  wall: 'wall.page',
  invitation: 'invitation.page',
} as const satisfies Partial<Record<ScreenName, TextKey>>;

const hasTitle = (screen: ScreenName): screen is keyof typeof titleOf => screen in titleOf;

/** @returns what the browser's tab and its history call the screen. */
export const pageTitleOf = (snapshot: Snapshot): string => {
  const { say } = snapshot.words;
  const { game } = snapshot.table;
  const screen = screenNameOf(snapshot);
  if (hasTitle(screen)) return say(titleOf[screen]);
  const stage = screen !== 'title' && screen !== 'loading' && game ? stageOf(game) : null;
  if (stage?.kind !== 'round') return say('title.name');
  return say(`${stage.round.kind}.page`, {
    n: (claimOnTable(stage.round) ?? 0) + 1,
    total: claimsOf(stage.round).length,
  });
};
