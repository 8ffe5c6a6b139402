/**
 * How a burst or a spill is told: `moving` as it happens, `drawn` as a still picture of its middle, `past` as what
 * is left of it.
 */
export type Telling = 'moving' | 'drawn' | 'past';
