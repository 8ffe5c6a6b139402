import { html, type TemplateResult } from 'lit-html';
import { type ClaimId, claimOf } from '../../domain/deck.ts';
import { roles } from '../../domain/vocabulary.ts';
import { formatPoints } from '../../text/translate.ts';
import { sideName } from '../frame/sideName.ts';
import { cross, roleIcon, tick } from '../icons.ts';
import { outcomeMark, outcomeSentence } from './claimMark.ts';
import { linksOf } from './links.ts';
import type { MapActions, MapKit } from './mapKit.ts';

const ledger = (id: ClaimId, kit: MapKit): TemplateResult => {
  const { say, deck: texts } = kit.words;
  const claim = claimOf(kit.deck, id);
  const outcome = kit.outcomes.get(id);
  return html`
  <dl class="ledger">
    <dt>${say('outcome.role')}</dt><dd>${roleIcon[claim.role]} ${say(`role.${claim.role}`)}</dd>
    <dt>${say('outcome.voice')}</dt><dd>${texts.voices[claim.voice]}</dd>
    <dt>${say('outcome.passage')}</dt>
    <dd><span class="passage">${claim.passage}</span> ${texts.documents[claim.document]?.source}</dd>
    ${
      outcome
        ? html`<dt>${say('map.you')}</dt><dd>${outcomeMark(outcome)} ${outcomeSentence(outcome, kit)}
            <b class="number">${formatPoints(outcome.points)}</b></dd>`
        : null
    }
  </dl>`;
};

/** @returns what a claim says, and all that it hangs together with. */
export const openPanel = (id: ClaimId, kit: MapKit, actions: MapActions): TemplateResult => {
  const { words, argument, deck } = kit;
  const claim = claimOf(deck, id);
  const links = linksOf(claim, kit, actions.readOn, 3);
  return html`
  <section class="map-panel map-panel--open" id="map-panel" aria-labelledby="map-claim">
    <div class="panel-head">
      <span class="panel-side">${sideName(claim.side, words)}</span>
      <button class="tool" id="map-close" aria-label=${words.say('map.close')} title=${words.say('map.close')}
        @click=${actions.close}>${cross}</button>
    </div>
    <div class="panel-text">
      <h2 class="panel-name" id="map-claim" tabindex="-1">${argument[id]?.name}</h2>
      <p class="panel-claim">${words.deck.claims[id]?.card}</p>
      <p class="panel-why">${words.deck.claims[id]?.why}</p>
      ${ledger(id, kit)}
      <hr class="double" />
      ${links.length === 0 ? html`<p class="note">${words.say('map.alone')}</p>` : links}
    </div>
  </section>`;
};

const line = (path: string, className: string): TemplateResult =>
  html`<svg class=${`key-line ${className}`} viewBox="0 0 34 12" aria-hidden="true"><path d=${path} /></svg>`;

/** @returns what the marks of the map mean. */
export const legend = ({ words: { say } }: MapKit): TemplateResult => html`
  <ul class="key">
    ${roles.map((role) => html`<li>${roleIcon[role]} ${say(`role.${role}`)}</li>`)}
    <li>${line('M1 6H24', '')}${say('map.key.answers')}</li>
    <li>${line('M1 10C14 10 14 2 26 2', '')}${say('map.key.supports')}</li>
    <li>${line('M1 6H33', 'key-line--dotted')}${say('map.key.contrasts')}</li>
    <li><span class="mine mine--right" aria-hidden="true">${tick}</span>${say('map.key.right')}</li>
    <li><span class="mine mine--wrong" aria-hidden="true">${cross}</span>${say('map.key.wrong')}</li>
    <li><span class="mine-dots" aria-hidden="true"><i></i><i></i><i></i></span>${say('map.key.dots')}</li>
  </ul>`;

/** @returns what the map is and how to read it. */
export const restingPanel = (kit: MapKit, actions: MapActions): TemplateResult => {
  const { say } = kit.words;
  return html`
  <section class="map-panel" aria-labelledby="map-about">
    <div class="panel-text">
      <h2 class="panel-name" id="map-about">${say('map.about')}</h2>
      <p>${say('map.about.1', { n: kit.deck.claims.length })}</p>
      <p>${say('map.about.2')}</p>
      <p class="note panel-keys">${say('map.about.keys')}</p>
      <hr class="double" />
      <h3 class="label">${say('map.key')}</h3>
      ${legend(kit)}
      <div class="buttons panel-buttons">
        <button class="button" id="map-print" @click=${actions.print}>${say('map.print')}</button>
        <button class="button button--first" id="map-leave" @click=${actions.leave}>${say('map.toResults')}</button>
      </div>
    </div>
  </section>`;
};
