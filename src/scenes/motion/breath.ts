/** How the beam sways on its own while nobody plays. */
export interface Breath {
  /** For how long it has swayed, in milliseconds. */
  readonly ms: number;
  /** How far it sways now, in degrees to either side. */
  readonly depth: number;
}

/** How far the beam sways at most, in degrees, and how slowly: milliseconds for one radian. */
const deepest = 0.5;
const slowness = 900;

/** How long a breath takes to become deep, or shallow, in milliseconds. */
const changeMs = 600;

/** @returns a beam that does not sway. */
export const noBreath: Breath = { ms: 0, depth: 0 };

/** @returns the breath some milliseconds later. */
export const breatheOn = ({ ms, depth }: Breath, livingMs: number, way: 'deeper' | 'shallower'): Breath => {
  const wanted = way === 'deeper' ? deepest : 0;
  return { ms: ms + livingMs, depth: depth + (wanted - depth) * Math.min(livingMs / changeMs, 1) };
};

/** @returns the breath held: it goes on from there, out of stillness. */
export const hold = ({ ms }: Breath): Breath => ({ ms, depth: 0 });

/** @returns how far the beam is off its level now, in degrees clockwise. */
export const swayOf = ({ ms, depth }: Breath): number => depth * Math.sin(ms / slowness);
