/** What the stage can be drawn with. */
export type Renderer = 'webgl' | 'canvas';

/** Names of programs that stand in for a graphics card; drawing on a plain canvas is faster than any of them. */
const standIns = /swiftshader|llvmpipe|softpipe|software|basic render/i;

const nameOf = (context: WebGLRenderingContext): string => {
  const info = context.getExtension('WEBGL_debug_renderer_info');
  return String(context.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER));
};

/** Phaser does not fall back by itself when a context is refused or slow, so one is tried out first. */
const hasFastWebGl = (): boolean => {
  const context = document
    .createElement('canvas')
    .getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const isFast = !standIns.test(nameOf(context));
  // Browsers allow only a few contexts at a time.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return isFast;
};

const hasCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null;

/** @returns the best renderer this browser has, or null where it has none. */
export const findRenderer = (): Renderer | null => {
  if (hasFastWebGl()) return 'webgl';
  return hasCanvas() ? 'canvas' : null;
};

/** More pixels than these cannot be seen on moving shapes, and every one costs time on every frame. */
const densest: Readonly<Record<Renderer, number>> = { webgl: 2, canvas: 1 };

/** @returns how many pixels are drawn for one CSS pixel. */
export const densityOf = (renderer: Renderer): number => Math.min(window.devicePixelRatio, densest[renderer]);
