import type { PackTexts } from './enPack.ts';

/** 打印出来的备课资料里的全部中文。 */
export const zhPack: PackTexts = {
  pack: '备课资料',
  'pack.title': '泡沫还是实验室：备课资料',
  card: '第 {n} 张：{name}',
  'card.ask': '这一条帮了谁？你有几分把握？',
  questions: '讨论题',
  'questions.note': '给老师用。前面的问题不会泄露答案，讨论时就可以问；后面的问题会说出这条主张的位置。',
  'questions.before': '讨论的时候',
  'questions.after': '揭晓之后',
  'ask.evidence': '这个事实或数字到底说明了什么？要下结论，你还得知道些什么？',
  'ask.testimony': '这话是谁说的？他怎么会知道？这样说，对他有什么好处或坏处？',
  'ask.inference': '这里从哪一点推到了哪一点？要推得成立，得有什么前提？',
  'ask.concession': '两边的人都有可能写下这句话吗？换作是他们，下一句会各自怎么写？',
  'ask.conclusion': '要你接受这句话，得先让你看到什么？有人给你看过吗？',
  'ask.replies': '文章用“{name}”来回应它。答到点子上了吗？你会怎么反驳？',
  'ask.answers': '文章拿它回应“{name}”。是答到了点子上，还是说到别处去了？',
  'ask.present': '文章拿“{name}”和它对照。两边用的是同一把尺子吗？',
  'ask.past': '文章拿它和“{name}”对照。两边用的是同一把尺子吗？',
  'ask.supports': '文章用它来支持“{name}”。要是这一条错了，那一条还站得住吗？',
  'ask.grounds': '文章用“{name}”等几条引出了它。光凭这些，够不够？',
  answers: '答案',
  'answers.note': '只给老师看。请和牌分开放。',
  answer: '它帮了{side}。',
  'answer.check': '关于数字：{ask}{option}。{why}',
  source: '{role}；谁说的：{voice}；出自 {passage}，{source}',
  guide: '这节课怎么上',
  'guide.lead':
    '这种教法叫“同伴教学”，是埃里克·马祖尔为自己的物理课想出来的：提一个问题，各自作答，和身边的同学讨论，再答一次。只需要这些牌，和举起来投票的手。',
  'guide.read': '读（1 分钟）。',
  'guide.read.how': '出示第一张牌，请人念出来。什么也不要多说。',
  'guide.decide': '各自判断（1 分钟）。',
  'guide.decide.how':
    '大家安静地想：在它出自的文章里，这条主张帮了谁？有几分把握？一根手指是偏向，两根是较有把握，三根是确定。',
  'guide.vote': '投票（1 分钟）。',
  'guide.vote.how': '同时举手：左手是泡沫，右手是实验室，手指表示把握。数一数，先别说哪边对。',
  'guide.count': '看票数。',
  'guide.count.how':
    '多数人只举一根手指：先给一点依据。七成以上答对：直接揭晓。三成到七成：让他们讨论。不到三成：说说这条主张的上下文，再投一次。',
  'guide.talk': '讨论（3 分钟）。',
  'guide.talk.how': '每个人找一个投得不同的同学，试着说服对方。老师走动、倾听，用讨论题追问，先不评判。',
  'guide.again': '再投一次（1 分钟）。',
  'guide.again.how': '办法相同。把两次的票数并排写在黑板上。',
  'guide.reveal': '揭晓（3 分钟）。',
  'guide.reveal.how':
    '念出文章拿这条主张做什么。问问改了主意的同学为什么改，再问问确定却答错的同学，这条主张哪里容易让人上当。',
  'guide.time': '一张牌大约十分钟，四五张正好一节五十分钟的课。',
  'guide.apart':
    '有两个问题要分开。一条主张在文章里帮了谁，有答案；现实中谁对谁错，这里没有答案。课前课后问问全班的立场，但不要为此打分。',
  'guide.why': '为什么有效',
  'guide.why.talk':
    '讨论本身就是学习：讨论之后，同类的新问题也答得更好，哪怕小组里起初没有一个人会（史密斯等，2009）。',
  'guide.why.gain':
    '日积月累：在十年的物理课里，这样上课的班，同一份测试上的进步大约是听讲班的两倍（克劳奇、马祖尔，2001）。',
  'guide.why.sure':
    '要你说有几分把握，你就会去看自己的理由；很有把握却错了，代价更大，所以老实说最划算（加德纳-梅德温，1995）。',
  'guide.sources': '出处',
  'guide.source.mazur': 'Eric Mazur: Peer Instruction. A User’s Manual. Prentice Hall, 1997.',
  'guide.source.crouch':
    'Catherine H. Crouch and Eric Mazur: Peer Instruction: Ten years of experience and results. American Journal of Physics 69, 2001, 970–977.',
  'guide.source.smith':
    'Michelle K. Smith et al.: Why Peer Discussion Improves Student Performance on In-Class Concept Questions. Science 323, 2009, 122–124.',
  'guide.source.gardner':
    'A. R. Gardner-Medwin: Confidence assessment in the teaching of basic science. ALT-J 3, 1995, 80–85.',
};
