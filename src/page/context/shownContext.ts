import { hasContexts, stageOf } from '../../domain/game.ts';
import { claimOnTable } from '../../domain/rounds/round.ts';
import type { Snapshot } from '../snapshot.ts';

/** How the context of the claim on the table stands: open with its text, on its way, lost on the way, or closed. */
export type ShownContext =
  | { readonly state: 'open'; readonly text: string }
  | { readonly state: 'loading' | 'failed' | 'closed' };

/** @returns the claim whose context can be opened now, or null where there is none. */
export const claimWithContext = ({ table: { game } }: Pick<Snapshot, 'table'>): string | null => {
  const stage = game && hasContexts(game) ? stageOf(game) : null;
  if (stage?.kind !== 'round' || stage.round.kind !== 'sort' || stage.round.face === 'back') return null;
  return stage.round.claims[claimOnTable(stage.round) ?? -1] ?? null;
};

/** @returns what is shown of the context of the claim on the table. */
export const shownContext = (
  snapshot: Pick<Snapshot, 'table' | 'draft' | 'shelf' | 'words'>,
): ShownContext => {
  const { draft, shelf, words } = snapshot;
  const claim = claimWithContext(snapshot);
  if (claim === null || draft.contextOf !== claim) return { state: 'closed' };
  if (shelf.contexts === 'failed') return { state: 'failed' };
  const text = shelf.contexts?.language === words.language ? shelf.contexts.texts[claim] : undefined;
  return text === undefined ? { state: 'loading' } : { state: 'open', text };
};
