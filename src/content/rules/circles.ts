import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry } from '../structure.ts';

/** @returns the circles that a walk from each id along `next` closes, each as the ids on it. */
const circlesAmong = (
  ids: Iterable<string>,
  next: (id: string) => readonly string[],
): readonly string[][] => {
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (id: string): void => {
    const start = path.indexOf(id);
    if (start >= 0) circles.push(path.slice(start));
    if (start >= 0 || done.has(id)) return;
    path.push(id);
    next(id).forEach(walk);
    path.pop();
    done.add(id);
  };
  for (const id of ids) walk(id);
  return circles;
};

/** No claim is a ground for itself by way of others. */
export function* circleProblems(file: string, claims: Entries<ClaimEntry>): Iterable<Problem> {
  const grounded = (id: string): readonly string[] =>
    claims.get(id)?.supports.filter((other) => other !== id) ?? [];
  for (const circle of circlesAmong(claims.keys(), grounded)) {
    const [id = ''] = circle;
    const names = [...circle, id].map((each) => `"${each}"`).join(' supports ');
    const message = `claim ${names}: a circle, in which nothing carries the rest. Remove one of these.`;
    yield { code: 'deck/supports-circle', file, id, field: 'supports', message };
  }
}
