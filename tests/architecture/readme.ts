import { existsSync } from 'node:fs';
import { posix } from 'node:path';

/** What a README is held against. */
export interface Project {
  /** The names of the scripts in package.json. */
  readonly scripts: readonly string[];
  /** The names of the folders in the project's root. */
  readonly folders: readonly string[];
  /** Whether there is a file or folder at a path from the project's root. */
  readonly has: (path: string) => boolean;
}

/** npm's commands that need no script. */
const ownCommands = ['ci', 'install', 'i', 'run', 'exec'];

/** The folder that the build makes, and the one where npm installs, are not part of the project's files. */
const isMade = (path: string): boolean => /^(dist|node_modules)(\/|$)/.test(path);

/** The text between backticks, in running text and in fenced blocks, one piece for each span or line. */
const codeIn = (markdown: string): string[] => {
  const blocks = Array.from(
    markdown.matchAll(/^ *```[^\n]*\n([\s\S]*?)^ *```/gm),
    ([, block]) => block ?? '',
  );
  const running = markdown.replace(/^ *```[^\n]*\n[\s\S]*?^ *```/gm, '');
  const spans = Array.from(running.matchAll(/`([^`\n]+)`/g), ([, span]) => span ?? '');
  return [...blocks.flatMap((block) => block.split('\n')), ...spans];
};

/** The targets of a file's links and pictures that lie in the project, from its root, without what follows `#`. */
const linksIn = (name: string, markdown: string): string[] =>
  Array.from(markdown.matchAll(/(?:\]\(|(?:src|srcset|href)=")([^)\s"]+)/g), ([, target]) => target ?? '')
    .filter((target) => !/^(\w+:|#|\/\/)/.test(target))
    .map((target) => posix.join(posix.dirname(name), target.replace(/#.*$/, '')));

const commandsIn = (code: string): string[] =>
  Array.from(code.matchAll(/\bnpm (?:run )?([\w:-]+)/g), ([, name]) => name ?? '');

const endings = /\.(cjs|css|html|js|json|md|mjs|png|svg|ts|txt|yaml|yml)$/;

/** `link/too-long` is the code of a problem and `text/html` a type: a path ends like one, or begins with a folder that there is. */
const isPath = (word: string, folders: readonly string[]): boolean =>
  /^[\w.-]+(\/[\w.-]*)*$/.test(word) &&
  (endings.test(word) ||
    word.endsWith('/') ||
    (word.includes('/') && folders.includes(word.split('/')[0] ?? '')));

/** The words of code that name a file or folder. What stands in <angle brackets> is for the reader to fill in. */
const pathsIn = (code: string, folders: readonly string[]): string[] =>
  code
    .split(/[\s,;:]+/)
    .map((word) => word.replace(/[<*{].*$/, '').replace(/^\.\//, ''))
    .filter((word) => isPath(word, folders) && !isMade(word));

/** @returns a sentence for each command and path that a README names and the project does not have. */
export const readmeProblems = (
  name: string,
  markdown: string,
  { scripts, folders, has }: Project,
): string[] => {
  const code = codeIn(markdown);
  const commands = code
    .flatMap(commandsIn)
    .filter((each) => !ownCommands.includes(each) && !scripts.includes(each));
  const paths = [...code.flatMap((each) => pathsIn(each, folders)), ...linksIn(name, markdown)].filter(
    (path) => !has(path),
  );
  return [
    ...commands.map(
      (each) => `${name} names the command "npm run ${each}", but package.json has no such script.`,
    ),
    ...paths.map((each) => `${name} names ${each}, but there is no such file or folder.`),
  ];
};

/** @returns whether there is a file or folder at the path, or at its end: `deck.yaml` and `domain/` need not be told from the root. */
export const isInTree = (path: string, files: readonly string[]): boolean =>
  existsSync(path) ||
  files.some((file) => file.endsWith(`/${path}`) || (path.endsWith('/') && file.includes(`/${path}`)));
