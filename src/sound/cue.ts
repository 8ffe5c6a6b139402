/** Every sound of the game. `step1` is the place at the far left, `step6` the one at the far right. */
export const cueNames = [
  'pickUp',
  'step1',
  'step2',
  'step3',
  'step4',
  'step5',
  'step6',
  'landBubble',
  'landFlask',
  'right',
  'wrong',
  'burst',
  'spill',
  'verdict',
  'turn',
] as const;
export type CueName = (typeof cueNames)[number];

/** One sound to be played. */
export interface Cue {
  readonly name: CueName;
  /** How long after now, so that two sounds of one move do not cover each other. */
  readonly delayMs: number;
}
