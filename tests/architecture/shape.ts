import { type ESTree, parseSync, Visitor } from 'vite';

/** The most lines that a file of code or style may have. */
export const mostLines = 300;

const lineAt = (source: string, position: number): number => source.slice(0, position).split('\n').length;

const isUnknownCast = ({ expression }: ESTree.TSAsExpression): boolean =>
  expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword';

/** @returns a sentence for each place where a file is too long or goes round the types. */
export const shapeProblems = (path: string, source: string): string[] => {
  const problems: string[] = [];
  const note = (position: number, what: string): void => {
    problems.push(`${path}:${lineAt(source, position)} ${what}`);
  };
  const lines = source.trimEnd().split('\n').length;
  if (lines > mostLines)
    problems.push(`${path} has ${lines} lines: split it by what it is about, ${mostLines} are the most.`);
  if (path.endsWith('.css')) return problems;
  const { program, comments } = parseSync(path, source);
  new Visitor({
    TSAnyKeyword: ({ start }) => note(start, 'says "any": name the type, or take unknown and check it.'),
    TSAsExpression: (cast) => {
      if (isUnknownCast(cast))
        note(cast.start, 'casts through unknown: check the value and let the check give its type.');
    },
  }).visit(program);
  for (const { value, start } of comments)
    if (/@ts-(ignore|expect-error|nocheck)/.test(value))
      note(start, 'silences the type check: mend what it complains of.');
  return problems;
};
