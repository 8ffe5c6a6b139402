/** From then on nothing of the spill moves. */
export const spillMs = 1600;

/** The moment that a still drawing of the spill shows: the flask lies and still pours. */
export const spillStillMs = 800;

/** How far the flask tips until its neck lies on the rim of the pan, in degrees. */
export const lyingAngle = 104;

/** What a spill looks like at a moment. */
export interface SpillLook {
  /** How far the flask has tipped, in degrees. */
  readonly tip: number;
  /** How much of what can flow out has flowed out, 0 to 1. */
  readonly drained: number;
  /** The stream from the lip to the table: where it begins and ends, as shares of the fall, and its width, 0 to 1. */
  readonly stream: { readonly from: number; readonly to: number; readonly width: number };
  /** How far the liquid has spread in the pan and on the table, 0 to 1. */
  readonly pool: number;
  readonly puddle: number;
}

const clamp = (share: number): number => Math.min(Math.max(share, 0), 1);

const between = (ms: number, from: number, to: number): number => clamp((ms - from) / (to - from));

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

const fallsOverMs = 560;

/** It topples slowly at first, then faster, and bounces twice on the rim. */
const tipAt = (ms: number): number => {
  if (ms < fallsOverMs) return lyingAngle * (ms / fallsOverMs) ** 2.1;
  const since = ms - fallsOverMs;
  return lyingAngle - 7 * Math.abs(Math.sin(since / 70)) * Math.exp(-since / 130);
};

const poursMs = 475;
const streamLandsMs = poursMs + 190;
const driesUpMs = 1120;

/** @returns what the spill looks like that many milliseconds after the flask began to tip. */
export const spillAt = (ms: number): SpillLook => ({
  tip: tipAt(ms),
  drained: between(ms, poursMs, driesUpMs),
  stream: {
    from: between(ms, driesUpMs, driesUpMs + 220) ** 2,
    to: between(ms, poursMs, streamLandsMs) ** 2,
    width: 0.35 + 0.65 * (1 - between(ms, streamLandsMs, driesUpMs)),
  },
  pool: easeOut(between(ms, poursMs, driesUpMs)),
  puddle: easeOut(between(ms, streamLandsMs, spillMs)),
});

/**
 * How high the liquid stands in a tipped flask, along the upright through the middle of its base; all in heights of
 * the flask. As long as nothing has flowed out it is what it was; in the end the lip is the highest it can be.
 *
 * @param level where the liquid stood in the upright flask.
 */
export const levelIn = ({ tip, drained }: Pick<SpillLook, 'tip' | 'drained'>, level: number): number => {
  const angle = (tip * Math.PI) / 180;
  const kept = level * Math.cos(angle) + 0.12 * Math.sin(angle);
  const lip = Math.cos(angle) - 0.1 * Math.sin(angle);
  return Math.min(kept, kept + (lip - kept) * drained);
};
