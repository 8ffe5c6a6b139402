import type { BrowserContext } from 'playwright-core';

/** Takes drawing contexts away from the browser, as where the graphics driver is on a block list. */
export const without =
  (...kinds: readonly string[]) =>
  async (context: BrowserContext): Promise<void> => {
    await context.addInitScript((taken) => {
      const give = HTMLCanvasElement.prototype.getContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: []) {
          return taken.includes(kind) ? null : Reflect.apply(give, this, [kind, ...rest]);
        },
      });
    }, kinds);
  };

/** Every name that drawings by WebGL go by. */
export const webGl = ['webgl', 'webgl2', 'experimental-webgl'];
