import type { Plugin } from 'vite';

/**
 * @param name of the file that has what the first card needs.
 * @returns a plugin that stops the build where that file imports another at once: the first card would wait for it,
 * and a file that imports this one in turn might run before it.
 */
export const firstCard = (name: string): Plugin => ({
  name: 'first-card',
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || output.name !== name || output.imports.length === 0) continue;
      this.error(
        `The file of the first card, ${output.fileName}, imports ${output.imports.join(', ')} at once. ` +
          'Something in it imports what is to come later: see the groups in vite.config.ts.',
      );
    }
  },
});
