import type { PackWords } from './lessonPack.ts';
import { type Part, part } from './part.ts';

const steps = ['read', 'decide', 'vote', 'count', 'talk', 'again', 'reveal'] as const;

const reasons = ['talk', 'gain', 'sure'] as const;

const sources = ['mazur', 'crouch', 'smith', 'gardner'] as const;

/** @returns the one sheet that tells a teacher how to run a lesson, and where the method comes from. */
export const guideSheet = ({ tell }: PackWords): Part =>
  part(
    'section',
    'pack-sheet pack-guide',
    part('h2', '', tell('guide')),
    part('p', '', tell('guide.lead')),
    part(
      'ol',
      '',
      ...steps.map((step) => part('li', '', part('b', '', tell(`guide.${step}`)), tell(`guide.${step}.how`))),
    ),
    part('p', '', tell('guide.time')),
    part('p', '', tell('guide.apart')),
    part('h3', '', tell('guide.why')),
    part('ul', '', ...reasons.map((reason) => part('li', '', tell(`guide.why.${reason}`)))),
    part('h3', '', tell('guide.sources')),
    part('ul', 'pack-note', ...sources.map((source) => part('li', '', tell(`guide.source.${source}`)))),
  );
