import { html, type TemplateResult } from 'lit-html';
import type { Reveal } from '../../domain/session/reveal.ts';
import type { Tallies } from '../../domain/session/tally.ts';
import { opponentOf } from '../../domain/vocabulary.ts';
import { sideName } from '../frame/sideName.ts';
import { type HostKit, inWords } from '../host/hostKit.ts';
import { temptationWhere } from '../lesson/temptation.ts';
import { voteBar } from '../lesson/voteBar.ts';

const bars = ({ first, second }: Tallies, kit: HostKit): TemplateResult => {
  const { say } = kit;
  if (!first && !second) return html`<p class="wall-say">${say('wall.noVotes')}</p>`;
  const isOnce = !first || !second;
  return html`<div class="wall-bars">
    ${first ? voteBar(say(isOnce ? 'wall.once' : 'wall.before'), first, kit) : null}
    ${second ? voteBar(say(isOnce ? 'wall.once' : 'wall.after'), second, kit) : null}
  </div>`;
};

/** It is the first vote's: where there was a second, that is said. */
const surest = ({ surestWrong, truth, tallies }: Reveal, { say, words }: HostKit): TemplateResult | null => {
  if (!surestWrong) return null;
  const side = words.say(`side.${opponentOf(truth.side)}`);
  return html`<p class="wall-surest"><span class="stamp stamp--wrong">${say(tallies.second ? 'wall.surest.before' : 'wall.surest')}</span>
    ${say(`wall.surest.${surestWrong.conviction}`, { n: surestWrong.votes, side })}</p>`;
};

/** @returns whose case the claim helps and why, both votes as bars, the surest wrong vote and what makes it tempting. */
export const revealFace = (reveal: Reveal, kit: HostKit): TemplateResult => {
  const { truth, tallies, surestWrong } = reveal;
  const told = inWords(truth.words, kit);
  return html`
  <div class="wall-truth">
    <p class="wall-side-name">${sideName(truth.side, kit.words)}</p>
    <div><p class="wall-why">${told?.why}</p>
      <p class="wall-source"><span class="passage">${truth.passage}</span> ${told?.voice} · ${told?.source}</p></div>
  </div>
  ${bars(tallies, kit)}
  ${surest(reveal, kit)} ${temptationWhere(surestWrong, truth, kit)}`;
};
