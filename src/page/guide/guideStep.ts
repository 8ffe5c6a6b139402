import { stageOf } from '../../domain/game.ts';
import type { Snapshot } from '../snapshot.ts';

/** The steps by which a player is led through one card, in their order. */
export const guideSteps = ['claim', 'places', 'turn'] as const;
export type GuideStep = (typeof guideSteps)[number];

/**
 * @returns the step that is shown to the player, or null: the last one belongs to a card that is turned over, those
 * before it to a card that is not.
 */
export const guideStepOf = ({
  draft,
  table: { game },
}: Pick<Snapshot, 'draft' | 'table'>): GuideStep | null => {
  const stage = game ? stageOf(game) : null;
  if (!draft.guide || stage?.kind !== 'round' || stage.round.kind !== 'sort') return null;
  return (stage.round.face === 'back') === (draft.guide === 'turn') ? draft.guide : null;
};

/**
 * @param shown the step that was shown before a move of the game.
 * @returns the step after it. Who puts the card down when told how is shown what came of it; who puts it down before
 * that has no need of a guide, and is left alone.
 */
export const guideStepAfterMove = (shown: GuideStep | null): GuideStep | null =>
  shown === 'places' ? 'turn' : null;
