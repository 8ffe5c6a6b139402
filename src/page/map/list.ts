import { html, type TemplateResult } from 'lit-html';
import type { Claim } from '../../domain/deck.ts';
import { byDocument } from '../../map/columns.ts';
import { sideName } from '../frame/sideName.ts';
import { roleIcon } from '../icons.ts';
import { outcomeMark, outcomeSentence } from './claimMark.ts';
import { linksOf } from './links.ts';
import type { MapActions, MapKit } from './mapKit.ts';

const listed = (claim: Claim, kit: MapKit, actions: MapActions): TemplateResult => {
  const { words, argument } = kit;
  const { say } = words;
  const outcome = kit.outcomes.get(claim.id);
  return html`
  <li class=${`entry entry--${claim.side}`}>
    <h3 class="entry-name" id=${`entry-${claim.id}`} tabindex="-1"><span class="passage">${claim.passage}</span>
      <span>${argument[claim.id]?.name}</span></h3>
    <p class="source">${sideName(claim.side, words)}
      <span>${roleIcon[claim.role]} ${say(`role.${claim.role}`)}</span>
      <span>${words.deck.voices[claim.voice]}</span></p>
    <p class="entry-claim">${words.deck.claims[claim.id]?.card}</p>
    ${outcome ? html`<p class="entry-you">${outcomeMark(outcome)} ${outcomeSentence(outcome, kit)}</p>` : null}
    ${linksOf(claim, kit, actions.readOn, 4)}
  </li>`;
};

/** @returns the map in words: the documents, their claims, and what each hangs together with and why. */
export const argumentList = (kit: MapKit, actions: MapActions): TemplateResult => html`
  <div class="argument-list">
    ${byDocument(kit.deck).map(({ document, claims }) => {
      const text = kit.words.deck.documents[document];
      return html`
      <section aria-labelledby=${`list-${document}`}>
        <h2 class="list-title" id=${`list-${document}`}>${text?.title}</h2>
        <p class="note">${text?.source}</p>
        <ol class="entries">${claims.map((claim) => listed(claim, kit, actions))}</ol>
      </section>`;
    })}
  </div>`;
