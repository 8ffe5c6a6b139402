import type { Message } from './message.ts';

/** What a lesson pack on paper says in English. */
export const enPack = {
  pack: 'Lesson pack',
  'pack.title': 'Bubble or Lab: lesson pack',
  card: 'Card {n}: {name}',
  'card.ask': 'Whose case does this claim help? How sure are you?',
  questions: 'Questions to talk about',
  'questions.note':
    'For the teacher. The first questions give nothing away and can be asked while the class talks; the others tell where the claim stands.',
  'questions.before': 'While they talk',
  'questions.after': 'After the reveal',
  'ask.evidence':
    'What exactly does this fact or figure show, and what would you still have to know before it settles anything?',
  'ask.testimony': 'Who says this, how could they know, and what might they gain or lose by saying it?',
  'ask.inference': 'Which step is taken here, and what would have to be true for it to hold?',
  'ask.concession':
    'Could somebody of either side have written this? What would each of them write in the next sentence?',
  'ask.conclusion': 'What would you have to be shown before you accept this? Has anybody shown it?',
  'ask.replies':
    'The document replies to this with “{name}”. Does the reply meet the point, and what would you say back?',
  'ask.answers':
    'The document offers this as a reply to “{name}”. Does it meet that point, or does it speak of something else?',
  'ask.present': 'The document holds “{name}” against this. Are the two measured in the same way?',
  'ask.past': 'The document holds this against “{name}”. Are the two measured in the same way?',
  'ask.supports':
    'The document builds “{name}” on this, among other things. Would it still stand if this turned out to be wrong?',
  'ask.grounds': 'The document leads up to this with “{name}”, among other things. How far does that carry?',
  answers: 'Answers',
  'answers.note': 'For the teacher alone. Keep this sheet apart from the cards.',
  answer: 'It helps {side}.',
  'answer.check': 'On the figure: {ask} {option}. {why}',
  source: '{role}; voice: {voice}; passage {passage}, {source}',
  guide: 'How to run the lesson',
  'guide.lead':
    'The method is called peer instruction. Eric Mazur worked it out for his physics lectures: put a question, let everybody answer alone, let them talk it over with a neighbour, and let them answer again. You need these cards and hands to vote with.',
  'guide.read': 'Read (1 minute).',
  'guide.read.how': 'Show the first card and have it read aloud. Say nothing about it.',
  'guide.decide': 'Decide alone (1 minute).',
  'guide.decide.how':
    'In silence, everybody decides whose case the claim helps in the document it comes from, and how sure they are: one finger for leaning, two for fairly sure, three for certain.',
  'guide.vote': 'Vote (1 minute).',
  'guide.vote.how':
    'All at once: left hand for Bubble, right hand for Lab, with the fingers up. Count. Do not tell which is right.',
  'guide.count': 'Look at the count.',
  'guide.count.how':
    'Mostly one finger: give some evidence first. More than seven in ten right: go to the reveal. Three to seven in ten: let them talk. Fewer than three in ten: say what stands around the claim, then vote again.',
  'guide.talk': 'Talk (3 minutes).',
  'guide.talk.how':
    'Everybody finds somebody who voted otherwise and tries to convince them. Walk around, listen, put a question from the sheet; do not judge yet.',
  'guide.again': 'Vote again (1 minute).',
  'guide.again.how': 'In the same way. Put the two counts side by side on the board.',
  'guide.reveal': 'Reveal (3 minutes).',
  'guide.reveal.how':
    'Read out what the document does with the claim. Ask somebody who changed sides why, and somebody who was certain and wrong what made the claim tempting.',
  'guide.time': 'A card takes about ten minutes, so four or five fill a lesson of fifty.',
  'guide.apart':
    'Keep two questions apart. Whose case a claim helps in its document has an answer. Who is right about the world has none here: ask where the class stands before and after, and grade nobody for it.',
  'guide.why': 'Why it works',
  'guide.why.talk':
    'Talking teaches: after it, students answer a new question of the same kind better, even where nobody in the group knew the answer at first (Smith and others 2009).',
  'guide.why.gain':
    'It adds up: over ten years of physics courses, classes taught in this way gained about twice as much on the same test as a class that was lectured to (Crouch and Mazur 2001).',
  'guide.why.sure':
    'Being asked how sure you are makes you look at your reasons; where a sure mistake costs more, it pays to be honest about it (Gardner-Medwin 1995).',
  'guide.sources': 'Sources',
  'guide.source.mazur': 'Eric Mazur: Peer Instruction. A User’s Manual. Prentice Hall, 1997.',
  'guide.source.crouch':
    'Catherine H. Crouch and Eric Mazur: Peer Instruction: Ten years of experience and results. American Journal of Physics 69, 2001, pages 970 to 977.',
  'guide.source.smith':
    'Michelle K. Smith and others: Why Peer Discussion Improves Student Performance on In-Class Concept Questions. Science 323, 2009, pages 122 to 124.',
  'guide.source.gardner':
    'A. R. Gardner-Medwin: Confidence assessment in the teaching of basic science. ALT-J 3, 1995, pages 80 to 85.',
} as const satisfies Record<string, Message>;

/** What another language says there: one that lacks a text does not compile. */
export type PackTexts = Readonly<Record<keyof typeof enPack, Message>>;
