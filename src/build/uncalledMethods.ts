import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

/** A method in the literal of an object: where it is in the code, and the words in it. */
interface Method {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly words: Set<string>;
}

/** By these names the language and the browser call methods unasked; the last one is no method's. */
const calledUnasked = 'get set value next return throw then toJSON toString valueOf handleEvent __proto__';

const methodIn = (
  part: ESTree.ObjectProperty | ESTree.AssignmentTargetProperty | ESTree.BindingProperty,
): Method | null =>
  part.value.type === 'FunctionExpression' &&
  part.key.type === 'Identifier' &&
  part.kind === 'init' &&
  !part.computed
    ? { name: part.key.name, start: part.start, end: part.end, words: new Set() }
    : null;

/** @returns the methods in the code, in order, and the words outside of them; a word is a name or stands in a text. */
const readCode = (code: string) => {
  const { program, errors } = parseSync('built.js', code);
  if (errors[0]) throw new Error(errors[0].message);
  const methods = new Map<ESTree.Node, Method>();
  const words = new Set<string>();
  const open = [words];
  const add = (text: string): void => {
    for (const [word] of text.matchAll(/[\w$]+/g)) open.at(-1)?.add(word);
  };
  new Visitor({
    Property: (part) => {
      const method = methodIn(part);
      if (!method) return;
      methods.set(part, method);
      open.push(method.words);
    },
    'Property:exit': (part) => {
      if (methods.has(part)) open.pop();
    },
    Identifier: ({ name }) => add(name),
    Literal: ({ value }) => add(String(value)),
    TemplateElement: ({ value }) => add(value.cooked ?? value.raw),
  }).visit(program);
  return { methods: [...methods.values()], words };
};

const wordsIn = (code: string): readonly string[] => {
  const { methods, words } = readCode(code);
  return [...words, ...methods.flatMap((method) => [...method.words])];
};

/**
 * @param code what a file holds.
 * @param others all other code that could call a method in `code`.
 * @returns the code without the methods in it that nothing calls: whose names are no word of the other code, of what
 * is outside of all methods, or of a method that may be called. Names put together from pieces are not noticed.
 */
export const withoutUncalledMethods = (code: string, others: readonly string[]): string => {
  const { methods, words } = readCode(code);
  const called = new Set([...calledUnasked.split(' '), ...words, ...others.flatMap(wordsIn)]);
  // The loop also comes to what is added while it runs.
  for (const word of called)
    for (const { name, words } of methods) if (name === word) for (const each of words) called.add(each);
  let [kept, from] = ['', 0];
  for (const { name, start, end } of methods) {
    if (called.has(name) || start < from) continue;
    kept += code.slice(from, start);
    from = end + (/^\s*,?\s*/.exec(code.slice(end))?.[0].length ?? 0);
  }
  return kept + code.slice(from);
};

/**
 * Phaser puts its classes together from objects as it loads, so the bundler cannot tell what they do without.
 *
 * @returns a plugin that takes the methods out of Phaser's file that nothing in the game calls, before the file gets
 * the address that tells what is in it.
 */
export const uncalledMethods = (): Plugin => ({
  name: 'uncalled-methods',
  apply: 'build',
  renderChunk: (code, { fileName, moduleIds }, _, { chunks }) => {
    if (!moduleIds.some((id) => id.includes('/phaser/src/'))) return null;
    const others = Object.values(chunks).filter((each) => each.fileName !== fileName);
    const modules = others.flatMap((each) => Object.values(each.modules));
    const rest = modules.map((each) => each.code ?? '');
    return { code: withoutUncalledMethods(code, rest), map: null };
  },
});
