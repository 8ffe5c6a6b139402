import { html, type TemplateResult } from 'lit-html';
import { type LinkKind, linkedTo, linkKinds, relationOf } from '../../domain/argument/links.ts';
import { type Claim, type ClaimId, claimOf } from '../../domain/deck.ts';
import { sideIcon } from '../icons.ts';
import type { MapKit } from './mapKit.ts';

/** What the document does with the two, in one sentence; it is written down with the claim that does it. */
const reasonFor = (id: ClaimId, other: ClaimId, kind: LinkKind, { argument }: MapKit): string => {
  const { relation, isTheirs } = relationOf[kind];
  const [doer, done] = isTheirs ? [other, id] : [id, other];
  return argument[doer]?.[relation][done] ?? '';
};

const linkTo = (
  id: ClaimId,
  other: ClaimId,
  kind: LinkKind,
  kit: MapKit,
  readOn: (id: ClaimId) => void,
): TemplateResult => {
  const { side, passage } = claimOf(kit.deck, other);
  return html`
  <li class="tie">
    <button class="tie-name" @click=${() => readOn(other)}>
      <span class=${`tie-side side--${side}`}>${sideIcon[side]}</span><span class="tie-words">${kit.argument[other]?.name}</span>
      <span class="passage">${passage}</span></button>
    <p class="tie-why">${reasonFor(id, other, kind, kit)}</p>
  </li>`;
};

/**
 * @param readOn is called with the claim whose name is pressed.
 * @param level of the headings.
 * @returns all that the claim hangs together with: kind by kind, each claim with the reason.
 */
export const linksOf = (
  { id }: Claim,
  kit: MapKit,
  readOn: (id: ClaimId) => void,
  level: 3 | 4,
): readonly TemplateResult[] => {
  const { say } = kit.words;
  return linkKinds
    .map((kind) => ({ kind, others: linkedTo(kit.deck, id, kind) }))
    .filter(({ others }) => others.length > 0)
    .map(({ kind, others }) => {
      const words = html`${say(`map.links.${kind}`)} <span class="ties-count">${others.length}</span>`;
      return html`
      <div class="ties">
        ${level === 3 ? html`<h3 class="label">${words}</h3>` : html`<h4 class="label">${words}</h4>`}
        <ul class="tie-list">${others.map((other) => linkTo(id, other, kind, kit, readOn))}</ul>
      </div>`;
    });
};
