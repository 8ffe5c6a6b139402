/** A rectangle of the page in CSS pixels, from the top left of the canvas. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sizes of the balance's parts in CSS pixels. */
export interface BalanceSizes {
  /** From the pivot to the end of the beam. */
  readonly arm: number;
  /** Half the beam's height halfway along an arm. */
  readonly thickness: number;
  /** From the pivot to the outer ticks of the index arc. */
  readonly arc: number;
  /** How large small parts are drawn: hooks, knobs, holes; 1 on a wide screen. */
  readonly detail: number;
  /** From the end of the beam down to the rim of a pan. */
  readonly chain: number;
  /** Half the width of a pan. */
  readonly pan: number;
  /** The radius of the bubble. */
  readonly bubble: number;
  /** The height of the flask. */
  readonly flask: number;
  /** From the pivot down to the foot of the column. */
  readonly column: number;
  /** Whether the holes carry their numbers. */
  readonly isNumbered: boolean;
}

/** Where the balance stands, and how large. */
export interface BalanceLayout {
  readonly pivot: { readonly x: number; readonly y: number };
  readonly sizes: BalanceSizes;
}

/** What differs from screen to screen: the largest pan, as shares of the space, and the room left at the sides. */
const shapes = {
  title: { panOfWidth: 0.15, panOfHeight: 0.27, armOfPan: 3.2, margin: 0.025 },
  table: { panOfWidth: 0.15, panOfHeight: 0.24, armOfPan: 6.6, margin: 0.02 },
  exchange: { panOfWidth: 0.075, panOfHeight: 0.29, armOfPan: 5.4, margin: 0.015 },
  results: { panOfWidth: 0.13, panOfHeight: 0.235, armOfPan: 3.3, margin: 0.02 },
} as const;

/** The screens that show the balance. */
export type Pose = keyof typeof shapes;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** The sine of the steepest tilt, 8 degrees: how far the ends of the beam rise and sink, as a share of the arm. */
const steepest = 0.14;

/**
 * @returns the balance as large as fits into the space, its middle in the middle of the space and its foot on the
 * lower edge. Pans stay inside at the steepest tilt.
 */
export const layOutBalance = (space: Rectangle, pose: Pose): BalanceLayout => {
  const { panOfWidth, panOfHeight, armOfPan, margin } = shapes[pose];
  const pan = Math.round(clamp(Math.min(space.width * panOfWidth, space.height * panOfHeight), 24, 190));
  const arm = Math.round(Math.min(space.width * (0.5 - margin) - pan, pan * armOfPan));
  const detail = clamp(pan / 110, 0.62, 1.2);
  const arc = clamp(pan * 0.66, 30, 88);
  const top = arc + 12 * detail;
  const column = Math.round(Math.max(space.height - top - 12 * detail, pan * 2));
  const chain = Math.round(Math.min(pan * 2.1, column - arm * steepest - pan * 0.3));
  const bubble = Math.max(1, Math.round(Math.min(pan * 0.8, (chain - 30 * detail) * 0.5)));
  const flask = Math.max(1, Math.round(Math.min(pan * 1.72, (chain - 26 * detail) * 1.02)));
  return {
    // On whole pixels, where upright and level lines are sharp.
    pivot: { x: Math.round(space.x + space.width / 2), y: Math.round(space.y + top) },
    sizes: {
      arm,
      thickness: clamp(arm * 0.03, 5, 15),
      arc,
      detail,
      chain,
      pan,
      bubble,
      flask,
      column,
      isNumbered: arm > 190 && pose !== 'exchange',
    },
  };
};

/** @returns where a point of the beam lies, from the pivot, when the beam is tilted clockwise by degrees. */
export const onBeam = (distance: number, tilt: number): { readonly x: number; readonly y: number } => {
  const angle = (tilt * Math.PI) / 180;
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
};
