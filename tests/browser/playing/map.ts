import type { Locator } from 'playwright-core';
import { latestEdition } from '../../../src/content/editions.ts';
import { loadArgumentTexts } from '../../../src/content/laterTexts.ts';
import { type ArgumentTexts, type ClaimId, claimOf } from '../../../src/domain/deck.ts';
import type { Side } from '../../../src/domain/vocabulary.ts';
import type { Language } from '../../../src/text/languages.ts';
import type { Player } from './player.ts';
import { deck } from './table.ts';

const [en, zh] = await Promise.all([
  loadArgumentTexts(latestEdition, 'en'),
  loadArgumentTexts(latestEdition, 'zh'),
]);

/** The argument's words by language. */
export const argument: Readonly<Record<Language, ArgumentTexts>> = { en, zh };

/** @returns the claim's name on the map. */
export const nameOnMap = ({ words }: Player, id: ClaimId): string => argument[words.language][id]?.name ?? '';

/** @returns the claim on the map, by all that is said of it: its button begins with name, side, role and passage. */
export const claimOnMap = (player: Player, id: ClaimId): Locator => {
  const { say } = player.words;
  const { side, role, passage } = claimOf(deck, id);
  const name = say('map.node', {
    name: nameOnMap(player, id),
    side: say(`side.${side}`),
    role: say(`role.${role}`),
    passage,
  });
  return player.page.getByRole('button', {
    name: new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
  });
};

/** @returns what the map says of the claim that is open. */
export const openedClaim = (player: Player, id: ClaimId): Locator =>
  player.page.getByRole('region', { name: nameOnMap(player, id), exact: true });

/** @returns a link in what the map says of the open claim, to another claim. */
export const linkOnMap = (player: Player, from: ClaimId, to: ClaimId): Locator =>
  openedClaim(player, from).getByRole('button', { name: nameOnMap(player, to) });

/** @returns the name over a side's column. */
export const columnHead = ({ page, words: { say } }: Player, side: Side): Locator =>
  page.getByRole('heading', { name: say(`side.${side}`), exact: true, level: 2 });

/** Opens the map from the results. */
export const openMap = ({ page, words: { say } }: Player): Promise<void> =>
  page.getByRole('button', { name: say('results.map.open') }).press('Enter');
