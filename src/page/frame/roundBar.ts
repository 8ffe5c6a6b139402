import { html, type TemplateResult } from 'lit-html';
import type { Game } from '../../domain/game.ts';
import { scoreOf } from '../../domain/outcomes/score.ts';
import type { Snapshot } from '../snapshot.ts';
import { bar } from './bar.ts';

/** How far a round has been played. */
interface Progress {
  /** What the round is called. */
  readonly label: string;
  /** Of what has been played so far. */
  readonly outcomes: readonly { readonly isRight: boolean }[];
  /** Of what lies on the table, 0 first. */
  readonly position: number;
  readonly total: number;
}

const pip = (isRight: boolean | undefined, isNow: boolean): string =>
  `<i class="pip ${isNow ? 'pip--now' : ''} ${isRight === undefined ? '' : isRight ? 'pip--right' : 'pip--wrong'}"></i>`;

/** Markup, as one template for each would keep the first card waiting. */
const pips = ({ outcomes, position, total }: Progress): string =>
  Array.from({ length: total }, (_, each) => pip(outcomes[each]?.isRight, each === position)).join('');

/** @returns the bar of a round: which it is, how far it has been played, and the points of all rounds so far. */
export const roundBar = (snapshot: Snapshot, game: Game, progress: Progress): TemplateResult => {
  const { say } = snapshot.words;
  const { label, position, total } = progress;
  const where = html`
    <span class="label">${label}</span>
    <span class="pips" aria-hidden="true" .innerHTML=${pips(progress)}></span>
    <span class="bar-count">${say('sort.progress', { n: position + 1, total })}</span>`;
  const points = html`<p class="bar-points">${say('points.count', { n: scoreOf(snapshot.deck, game).points })}</p>`;
  return bar(snapshot, where, points);
};
