import { stageOf } from '../domain/game.ts';
import type { RoundKind } from '../domain/vocabulary.ts';
import type { Route } from '../stores/route.ts';
import type { Snapshot } from './snapshot.ts';

/** What a player sees at once; each name has one screen. */
export type ScreenName = Exclude<Route['screen'], 'game'> | RoundKind | 'verdict' | 'results' | 'loading';

type Named = Pick<Snapshot, 'route' | 'table' | 'isComplete'>;

const nameOnceLoaded = ({ route, table: { game } }: Named): ScreenName => {
  if (route.screen !== 'game') return route.screen;
  if (!game) return 'title';
  const stage = stageOf(game);
  return stage.kind === 'round' ? stage.round.kind : stage.kind;
};

/** @returns the name of the screen that shows the snapshot. */
export const screenNameOf = (snapshot: Named): ScreenName => {
  const name = nameOnceLoaded(snapshot);
  return snapshot.isComplete || name === 'title' || name === 'sort' ? name : 'loading';
};
