import type { Player } from './player.ts';

/** What is done with a card, an answer or an option, at a position of its round. */
type Step<What> = (player: Player, what: What, position: number) => Promise<void>;

/**
 * The picture moves as long as anybody looks at it, and takes most of a long game's time.
 *
 * @returns the step, for which the system asks for calm at all positions but those given.
 */
export const movingAt =
  <What>(positions: readonly number[], step: Step<What>): Step<What> =>
  async (player, what, position) => {
    const reducedMotion = positions.includes(position) ? 'no-preference' : 'reduce';
    await player.page.emulateMedia({ reducedMotion });
    await step(player, what, position);
  };
