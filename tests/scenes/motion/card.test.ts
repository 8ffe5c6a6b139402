import { expect, test } from 'vitest';
import {
  type CardMotion,
  type CardTarget,
  followHand,
  isCardStill,
  restingCard,
  stepCard,
} from '../../../src/scenes/motion/card.ts';
import { stepSeconds } from '../../../src/scenes/motion/spring.ts';

const hung: CardTarget = { x: 285, y: 20, lean: 1.6, eyelet: 12, isDragged: false };

const after = (seconds: number, target: CardTarget, from: CardMotion): CardMotion => {
  let motion = from;
  for (let step = 0; step < seconds / stepSeconds; step += 1) motion = stepCard(motion, target);
  return motion;
};

test('A card that keys hold glides under its hole and comes to rest there', () => {
  const arrived = after(2, hung, restingCard);
  expect(arrived.x.value).toBeCloseTo(285, 0);
  expect(arrived.lean.value).toBeCloseTo(1.6, 1);
  expect(arrived.eyelet.value).toBeCloseTo(12, 1);
  expect(isCardStill(arrived, hung)).toBe(true);
  expect(isCardStill(restingCard, hung)).toBe(false);
});

test('A dragged card is exactly where the hand is, without delay', () => {
  const target = { ...hung, x: -140, y: 33, isDragged: true };
  const moved = followHand(restingCard, target, 1 / 60);
  expect([moved.x.value, moved.y.value]).toEqual([-140, 33]);
  expect(after(0.5, target, moved).x.value).toBe(-140);
});

test('A card leans into the way it is pulled, further when pulled faster, but never over', () => {
  const leanAfter = (pixelsEachFrame: number): number => {
    let motion = restingCard;
    for (let frame = 1; frame <= 30; frame += 1) {
      const target = { ...hung, x: frame * pixelsEachFrame, lean: 0, isDragged: true };
      motion = after(1 / 60, target, followHand(motion, target, 1 / 60));
    }
    return motion.lean.value;
  };
  expect(leanAfter(4)).toBeGreaterThan(1);
  expect(leanAfter(-4)).toBeLessThan(-1);
  expect(leanAfter(9)).toBeGreaterThan(leanAfter(4));
  expect(leanAfter(2000)).toBeLessThan(15);
});

test('A frame in which no time has passed changes nothing', () => {
  expect(followHand(restingCard, { ...hung, isDragged: true }, 0)).toEqual(restingCard);
});
