import type { Player } from './player.ts';

/** A press is too early: setting up sound would hold up the card that the press has just picked up. */
const gestures = ['pointerup', 'keydown'] as const;

/** Where cues are sent. It is silent until the sounds have come, and stays so where they cannot come. */
export type Speaker = Player;

/**
 * Waits for the first gesture made while sound is on, and only then loads the player and the sounds.
 *
 * @param isOn whether the player wants sound; asked at every gesture until then, and for every sound.
 */
export const createSpeaker = (isOn: () => boolean): Speaker => {
  const waiting = new AbortController();
  let player: Player | null = null;
  let isDestroyed = false;

  const load = async (): Promise<void> => {
    if (!isOn()) return;
    waiting.abort();
    try {
      const { createPlayer } = await import('./player.ts');
      if (!isDestroyed) player = createPlayer(isOn);
    } catch {
      // Sound carries nothing alone: without it the game goes on.
    }
  };
  for (const gesture of gestures)
    document.addEventListener(gesture, () => void load(), { capture: true, signal: waiting.signal });
  return {
    play: (cues) => player?.play(cues),
    destroy: () => {
      isDestroyed = true;
      waiting.abort();
      player?.destroy();
    },
  };
};
