import { Howl, Howler } from 'howler';
import mp3 from '../../assets/sounds/sprite.mp3?url';
import webm from '../../assets/sounds/sprite.webm?url';
import type { Cue, CueName } from './cue.ts';
import { spriteTimes } from './spriteTimes.ts';

/** Lets sounds be heard. */
export interface Player {
  /** Plays each cue after its delay. A sound cuts off an earlier one of its kind; all steps are of one kind. */
  readonly play: (cues: readonly Cue[]) => void;
  /** Ends all sounds, also those to come, and frees what was loaded. */
  readonly destroy: () => void;
}

const kindOf = (name: CueName): string => (name.startsWith('step') ? 'step' : name);

const loadSprite = (): Howl => {
  // Howler's own pause after 30 silent seconds leaves iPhones mute: goldfire/howler.js issues 1234 and 1702.
  Howler.autoSuspend = false;
  const sprite = Object.fromEntries(
    Object.entries(spriteTimes).map(([name, [startMs, lengthMs]]): [string, [number, number]] => [
      name,
      [startMs, lengthMs],
    ]),
  );
  return new Howl({ src: [webm, mp3], format: ['webm', 'mp3'], sprite });
};

/** Whether a sound would be heard now. Howler would keep it and play it late, which is worse than not at all. */
const isReady = (sounds: Howl): boolean => {
  if (sounds.state() !== 'loaded' || !Howler.usingWebAudio) return false;
  if (Howler.ctx.state === 'running') return true;
  Howler.ctx.resume().catch(() => {});
  return false;
};

/**
 * Loads the sounds. To be called after a gesture, before which browsers allow no sound. Where sounds cannot be
 * loaded or played there is silence, and nothing else changes.
 *
 * @param isOn whether the player wants sound; asked for every sound anew.
 */
export const createPlayer = (isOn: () => boolean): Player => {
  const sounds = loadSprite();
  const voices = new Map<string, number>();
  const waiting = new Set<ReturnType<typeof setTimeout>>();

  const sing = (name: CueName): void => {
    if (!isOn() || !isReady(sounds)) return;
    const voice = voices.get(kindOf(name));
    if (voice !== undefined) sounds.stop(voice);
    voices.set(kindOf(name), sounds.play(name));
  };
  const singLater = ({ name, delayMs }: Cue): void => {
    const timer = setTimeout(() => {
      waiting.delete(timer);
      sing(name);
    }, delayMs);
    waiting.add(timer);
  };
  return {
    play: (cues) => {
      for (const cue of cues) {
        if (cue.delayMs === 0) sing(cue.name);
        else singLater(cue);
      }
    },
    destroy: () => {
      for (const timer of waiting) clearTimeout(timer);
      sounds.unload();
    },
  };
};
