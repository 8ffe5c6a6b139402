import { html, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { linkedTo, neighboursOf } from '../../domain/argument/links.ts';
import { type Claim, type ClaimId, claimOf } from '../../domain/deck.ts';
import type { Side } from '../../domain/vocabulary.ts';
import { columnOf, type Group, groupsOf } from '../../map/columns.ts';
import type { Box, MapLayout } from '../../map/layout.ts';
import { type MapState, openClaim } from '../../stores/map.ts';
import { roleIcon, sideIcon } from '../icons.ts';
import { nameInFull, outcomeMark } from './claimMark.ts';
import type { MapActions, MapKit } from './mapKit.ts';
import { openPanel } from './panel.ts';

/** Everything that the nodes are drawn from. */
export interface NodesOf {
  readonly kit: MapKit;
  readonly state: MapState;
  readonly actions: MapActions;
  /** Where everything stands; null where the page itself sets one column. */
  readonly layout: MapLayout | null;
}

const placed = (box: Box | undefined): string =>
  box ? `left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px` : '';

/** The one claim of the map that the Tab key leads to: keys walk on from there. */
const entryOf = ({ state, kit, layout }: NodesOf): ClaimId | undefined => {
  const shown = layout === null ? columnOf(kit.deck, state.column) : kit.deck.claims;
  const isShown = shown.some(({ id }) => id === state.at);
  return isShown
    ? (state.at ?? undefined)
    : columnOf(kit.deck, layout === null ? state.column : 'bubble')[0]?.id;
};

const relationClass = (id: ClaimId, open: ClaimId | null, near: ReadonlySet<ClaimId>): string => {
  if (open === null) return '';
  if (open === id) return 'node--open';
  return near.has(id) ? 'node--near' : 'node--far';
};

/** Where answers lead out of the column: the other claim by name where there is one, else how many there are. */
const stubs = ({ id }: Claim, { kit, actions }: NodesOf): TemplateResult[] => {
  const { say } = kit.words;
  return (['replies', 'answers'] as const).flatMap((kind) => {
    const others = linkedTo(kit.deck, id, kind);
    const [only] = others;
    if (!only) return [];
    const side = claimOf(kit.deck, only).side;
    const words =
      others.length === 1
        ? say(`map.stub.${kind}.one`, { name: kit.argument[only]?.name ?? '' })
        : say(`map.stub.${kind}.many`, { n: others.length });
    const press = (): void => (others.length === 1 ? actions.readOn(only) : actions.readOn(id));
    return [
      html`<button class=${`stub side--${side}`} @click=${press}>${sideIcon[side]} <span>${words}</span></button>`,
    ];
  });
};

const node = (
  claim: Claim,
  entry: ClaimId | undefined,
  near: ReadonlySet<ClaimId>,
  all: NodesOf,
): TemplateResult => {
  const { kit, state, actions, layout } = all;
  const { id, side, role } = claim;
  const open = openClaim(state);
  const outcome = kit.outcomes.get(id);
  const classes = `node node--${side} node--${role} ${outcome ? 'node--mine' : ''} ${relationClass(id, open, near)}`;
  return html`
  <li class="node-place" .style=${placed(layout?.nodes.get(id))}>
    <button class=${classes} data-claim=${id} aria-label=${nameInFull(claim, kit)} aria-expanded=${open === id}
      tabindex=${id === entry ? 0 : -1} @click=${() => (open === id ? actions.close() : actions.open(id))}>
      <span class="node-at">${claim.passage}</span> <span class="node-name">${kit.argument[id]?.name}</span>
      <span class="node-role">${roleIcon[role]}</span>${outcome ? outcomeMark(outcome) : null}
    </button>
    ${layout === null && open === id ? openPanel(id, kit, actions) : null}
    ${layout === null && open !== id ? stubs(claim, all) : null}
  </li>`;
};

const passagesOf = ({ claims }: Group): { readonly first: string; readonly last: string } => ({
  first: claims[0]?.passage ?? '',
  last: claims.at(-1)?.passage ?? '',
});

const groupPart = (
  group: Group,
  entry: ClaimId | undefined,
  near: ReadonlySet<ClaimId>,
  all: NodesOf,
): TemplateResult => {
  const { kit, layout } = all;
  const box = layout?.headings.find(
    (each) => each.group.document === group.document && each.group.side === group.side,
  );
  return html`
  <h3 class="node-head label" .style=${placed(box)}>
    <span>${kit.words.say('map.group', { source: kit.words.deck.documents[group.document]?.source ?? '', ...passagesOf(group) })}</span></h3>
  <ol class="node-list">${group.claims.map((claim) => node(claim, entry, near, all))}</ol>`;
};

const columnPart = (side: Side, all: NodesOf): TemplateResult => {
  const { kit, layout, state } = all;
  const { say } = kit.words;
  const entry = entryOf(all);
  const open = openClaim(state);
  const near = open === null ? new Set<ClaimId>() : neighboursOf(kit.deck, open);
  return html`
  <section class=${`column column--${side}`} aria-labelledby=${`column-${side}`}>
    <h2 class=${`column-name side--${side}`} id=${`column-${side}`} .style=${placed(layout?.titles[side])}>
      <span class="column-word">${sideIcon[side]} <span>${say(`side.${side}`)}</span></span></h2>
    ${groupsOf(kit.deck, side).map((group) => groupPart(group, entry, near, all))}
  </section>`;
};

/** @returns the claims to be read and pressed: both columns where there is a layout, else the one that is shown. */
export const nodes = (all: NodesOf): TemplateResult =>
  all.layout
    ? html`${columnPart('bubble', all)}${columnPart('lab', all)}`
    : html`${keyed(all.state.column, columnPart(all.state.column, all))}`;
