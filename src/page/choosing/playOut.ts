import type { Move } from '../../domain/move.ts';
import type { Snapshot } from '../snapshot.ts';

/** Nothing here is waited for: whatever comes next takes the moving parts off the page. */
const flightMs = 340;

const outOf = 'cubic-bezier(0.2, 0.75, 0.25, 1)';
const swinging = 'cubic-bezier(0.3, 1.6, 0.5, 1)';

/** Lets the card come from where it lay in the hand, or was let go, and hang on its thread until it is still. */
const fly = (card: Element, { left, top, width }: DOMRect): void => {
  const to = card.getBoundingClientRect();
  const scale = width / to.width;
  const aside = left - to.left - (to.width * (1 - scale)) / 2;
  const swing = aside < 0 ? 1 : -1;
  const moves = [
    { transform: `translate(${aside}px, ${top - to.top}px) scale(${scale})`, easing: outOf },
    { transform: `translateY(9px) rotate(${0.9 * swing}deg)`, easing: 'ease-in-out', offset: 0.55 },
    { transform: `translateY(-3px) rotate(${-0.4 * swing}deg)`, easing: 'ease-in-out', offset: 0.8 },
    { transform: 'none' },
  ];
  card.animate(
    moves.map((each) => ({ ...each, transformOrigin: '50% 0', zIndex: 3 })),
    { duration: flightMs / 0.55 },
  );
};

/** Lets the claim feel what has been hung beside it. */
const give = (claim: Element): void => {
  claim.animate([{ transform: 'none' }, { transform: 'translateY(5px)' }, { transform: 'none' }], {
    duration: 260,
    delay: flightMs - 60,
    easing: 'ease-out',
  });
};

const rise = (element: Element, from: string): void => {
  element.animate(
    [
      { transform: from, opacity: 0 },
      { transform: 'none', opacity: 1 },
    ],
    { duration: 220, delay: 60, easing: outOf, fill: 'backwards' },
  );
};

/** Draws the thread from the claim that was put to the card that answers it, and lets the weight drop into it. */
const draw = (thread: Element, isLeftward: boolean): void => {
  const hidden = isLeftward ? 'inset(-20px 0 -60px 100%)' : 'inset(-20px 100% -60px 0)';
  thread.querySelector('svg')?.animate([{ clipPath: hidden }, { clipPath: 'inset(-20px 0 -60px)' }], {
    duration: 240,
    delay: flightMs - 140,
    easing: 'ease-in-out',
    fill: 'backwards',
  });
  thread
    .querySelector('.yarn-weight')
    ?.animate(
      [{ transform: 'translateY(-34px)', opacity: 0 }, { opacity: 1, offset: 0.3 }, { transform: 'none' }],
      { duration: 300, delay: flightMs, easing: swinging, fill: 'backwards' },
    );
};

const show = (root: ParentNode, from: DOMRect | undefined): void => {
  const given = root.querySelector('.tag--given');
  const isPlayed = given && !root.querySelector('.played');
  const put = root.querySelector('.tag--put');
  if (put && given) give(put);
  if (isPlayed && from) fly(given, from);
  else if (given) rise(given, 'translateY(-14px)');
  const thread = root.querySelector('.yarn');
  if (thread) draw(thread, given?.classList.contains('tag-column--bubble') ?? false);
  for (const card of root.querySelectorAll('.card--reason, .card--worked')) rise(card, 'translateY(18px)');
};

/**
 * Plays what was chosen, and lets the page show where it goes: the card flies up, a thread ties it to the claim.
 * Without movement the page is merely drawn anew.
 */
export const playOut = ({ actions, settings }: Snapshot, move: Move): void => {
  const from = document.querySelector('.hand-card[aria-checked="true"]')?.getBoundingClientRect();
  actions.play(move);
  if (!settings.calm) show(document, from);
};
