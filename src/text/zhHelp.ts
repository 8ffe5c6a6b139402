import type { enHelp } from './enHelp.ts';
import type { LaterTexts } from './texts.ts';

/** 上下文和第一张牌的引导里的中文。 */
export const zhHelp: Pick<LaterTexts, keyof typeof enHelp> = {
  'guide.heading': '一张牌怎么玩',
  'guide.step': '第 {n} 步，共 {total} 步',
  'guide.claim': '这是一条主张，出自两篇文章中的一篇。读一读，再想想：它在那篇文章里帮了谁？',
  'guide.places':
    '一共六个位置：左边是泡沫，右边是实验室。越往外，把握越大，赢得多，也输得多。现在拖动卡片、点选位置，或者用方向键和回车键。',
  'guide.turn': '卡片翻过来了：对还是错，得几分，文章拿这条主张做什么。其余的牌都是这样玩。',
  'guide.next': '下一步',
  'guide.skip': '跳过',
  'guide.done': '知道了',
  'guide.again': '用一张牌带我走一遍',
  'context.open': '上下文',
  'context.free': '看了不扣分。',
  'context.close': '收起上下文',
  'context.loading': '正在取上下文……',
  'context.failed': '上下文没有载入。',
  'context.told': '上下文：{text}',
};
