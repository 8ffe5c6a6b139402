import { html, type TemplateResult } from 'lit-html';
import type { Snapshot } from '../snapshot.ts';
import { rosette } from './rosette.ts';

/**
 * @param outcomes of what has been played of the round so far.
 * @param total how much there is to play in it.
 * @returns what stands under the last points of a round in which everything was right; null in any other.
 */
export const perfectRound = (
  outcomes: readonly { readonly isRight: boolean }[],
  total: number,
  { words: { say }, settings }: Snapshot,
): TemplateResult | null =>
  outcomes.length === total && outcomes.every(({ isRight }) => isRight)
    ? html`<p class=${settings.calm ? 'perfect' : 'perfect perfect--engraved'}>${rosette}<span>${say('round.perfect', { n: total })}</span></p>`
    : null;
