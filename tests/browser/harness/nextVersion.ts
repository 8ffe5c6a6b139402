import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtGame } from './builtGame.ts';

const isText = /\.(html|js)$/;
const scriptName = /[\w-]+-[\w-]{8}\.js/g;
const revision = /revision:"\w{32}"/g;

/** Gives a script another name, as a build does when its content is another. */
const rename = (name: string): string => name.replace(/.(?=\.js$)/, (last) => (last === '0' ? '1' : '0'));

/**
 * Makes the next version of the built game in a folder: it says other words, so its scripts have other names, and its
 * pages other revisions. It is made from the built game, for which nothing has to be built once more.
 *
 * @throws where the game does not say those words.
 */
export const makeNextVersion = (folder: string, own: string, next: string): void => {
  cpSync(builtGame, folder, { recursive: true });
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    isText.test(path),
  );
  const scripts = new Set(paths.map((path) => path.replace(/^assets\W/, '')));
  const nextName = (name: string): string => (scripts.has(name) ? rename(name) : name);
  let isSaid = false;
  for (const path of paths) {
    const text = readFileSync(join(folder, path), 'utf8');
    isSaid ||= text.includes(own);
    const nextText = text
      .replaceAll(own, next)
      .replaceAll(scriptName, nextName)
      .replaceAll(revision, `revision:"${'0'.repeat(32)}"`);
    writeFileSync(join(folder, path.replace(scriptName, nextName)), nextText);
  }
  if (!isSaid) throw new Error(`the built game does not say "${own}"`);
};
