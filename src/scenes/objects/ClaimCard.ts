import type { Scene } from 'phaser';
import type { Rectangle } from '../layout/balance.ts';
import { type CardRest, eyeletOf, type Point } from '../layout/hanging.ts';
import {
  type CardMotion,
  type CardTarget,
  followHand,
  isCardStill,
  restingCard,
  stepCard,
} from '../motion/card.ts';
import { still } from '../motion/spring.ts';
import { type CardTurn, isTurnOver, lookOf, type Pace, patienceMs, type TurnLook } from '../motion/turn.ts';
import type { Setting } from '../setting.ts';
import { CardFace } from './CardFace.ts';

/** Set on the element that holds the cards while the front is still seen although the claim is placed. */
const turningAway = 'turning-away';

/** Set there while the back is still seen although the next claim lies on the table. */
const takingAway = 'taking-away';

/** How long a face takes to come into view where nothing turns, in milliseconds. */
const fadeMs = 120;

/** Where CSS puts the two faces at the moment. */
export interface PlacedFaces {
  readonly front: CardRest;
  readonly back: Rectangle;
}

/** The two faces of the card, and where they are. */
export class ClaimCard {
  readonly #holder: HTMLElement;
  readonly #front: CardFace;
  readonly #back: CardFace;
  #eyelet: HTMLElement | null = null;
  #slid = 0;
  #rest: CardRest | null = null;
  #backRest: Rectangle | null = null;
  #placed: PlacedFaces | null = null;
  #motion: CardMotion = restingCard;
  #turn: CardTurn = { kind: 'none', ms: 0 };
  #pace: Pace = 'prompt';
  #leaveTo: Point = { x: 0, y: 0 };
  #fadeMs = fadeMs;

  constructor(scene: Scene, holder: HTMLElement) {
    this.#holder = holder;
    this.#front = new CardFace(scene);
    this.#back = new CardFace(scene);
  }

  /** Takes over the faces of the page, or gives them back. */
  adopt(cards: Setting['cards']): void {
    this.#slideEyelet(0);
    this.#eyelet = cards?.eyelet ?? null;
    if (cards) {
      this.#front.adopt(cards.front);
      this.#back.adopt(cards.back);
    } else {
      this.#front.letGo();
      this.#back.letGo();
    }
  }

  /** On a layer of its own the eyelet slides without the card being painted anew. */
  #slideEyelet(x: number): void {
    const slid = Math.round(x * 2) / 2;
    if (!this.#eyelet || slid === this.#slid) return;
    this.#slid = slid;
    this.#eyelet.style.transform = slid === 0 ? '' : `translate3d(${slid}px, 0, 0)`;
  }

  /**
   * Takes note of where CSS puts the faces.
   *
   * @param face the one that is to be seen; the other is hidden, and CSS may put it anywhere meanwhile: it leaves
   * from where it was seen last.
   */
  layOut(faces: PlacedFaces, face: 'front' | 'back'): void {
    this.#placed = faces;
    if (face === 'front') this.#rest = faces.front;
    else this.#backRest = faces.back;
  }

  /** Where the front rests, or null before it has been seen. */
  get rest(): CardRest | null {
    return this.#rest;
  }

  /** Where the front's eyelet is now. */
  get eyelet(): Point | null {
    if (!this.#rest) return null;
    const moved = { x: this.#motion.x.value, y: this.#motion.y.value + this.#look.drop };
    return eyeletOf(this.#rest, moved, this.#motion.eyelet.value);
  }

  /** Where the back rests, or null before it has been seen. */
  get backRest(): Rectangle | null {
    return this.#backRest;
  }

  /** Whether the front is seen, lying or turning away. */
  get isFrontSeen(): boolean {
    return this.#turn.kind === 'none' || this.#turn.kind === 'away' || this.#turn.kind === 'leaving';
  }

  /** Begins to turn the card over. */
  turnOver(pace: Pace): void {
    this.#pace = pace;
    this.#begin('away');
  }

  /** Shows a face without any movement; in calm it fades in. */
  show(face: 'front' | 'back', pace: Pace): void {
    this.#begin(face === 'front' ? 'none' : 'turned');
    this.#motion = restingCard;
    this.#fadeMs = pace === 'patient' ? -patienceMs : 0;
  }

  /** Takes the back away towards a point, while the next card falls in from above. */
  takeAway(towards: Point): void {
    this.#leaveTo = towards;
    this.#begin('leaving');
    const above = this.#rest ? -(this.#rest.place.y + this.#rest.place.height) : 0;
    this.#motion = { ...restingCard, y: { value: above, velocity: 0 } };
  }

  #begin(kind: CardTurn['kind']): void {
    this.#turn = { kind, ms: 0 };
    this.#holder.classList.toggle(turningAway, kind === 'away' || kind === 'waiting');
    this.#holder.classList.toggle(takingAway, kind === 'leaving');
  }

  /** Moves on by a frame of which `steps` are steps of the springs. */
  move(elapsedMs: number, steps: number, target: CardTarget): void {
    if (target.isDragged) this.#motion = followHand(this.#motion, target, elapsedMs / 1000);
    for (let step = 0; step < steps; step += 1) this.#motion = stepCard(this.#motion, target);
    this.#turn = { ...this.#turn, ms: this.#turn.ms + elapsedMs };
    this.#fadeMs = fadeMs;
    if (!isTurnOver(this.#turn)) return;
    if (this.#turn.kind === 'away') this.#begin(this.#pace === 'patient' ? 'waiting' : 'in');
    else if (this.#turn.kind === 'waiting') this.#begin('in');
    else if (this.#turn.kind === 'in') this.#begin('turned');
    else if (this.#turn.kind === 'leaving') this.#begin('none');
  }

  /** Puts the card where it is going, at once; a face that has just been shown fades in. */
  settle(elapsedMs: number, target: CardTarget): void {
    this.#endTurn();
    this.#motion = { x: still(target.x), y: still(target.y), lean: still(0), eyelet: still(target.eyelet) };
    this.#fadeMs = Math.min(this.#fadeMs + elapsedMs, fadeMs);
    const seen = this.#turn.kind === 'turned' ? this.#back : this.#front;
    seen.fade(this.#fadeMs / fadeMs);
  }

  /** Calm may come while a face is on its way: it is there at once. */
  #endTurn(): void {
    const end = this.isFrontSeen && this.#turn.kind !== 'away' ? 'none' : 'turned';
    if (this.#turn.kind !== end) this.#begin(end);
  }

  /** Whether nothing of the card moves. */
  isStill(target: CardTarget): boolean {
    if (this.#turn.kind === 'turned') return true;
    return this.#turn.kind === 'none' && isCardStill(this.#motion, target);
  }

  /** Whether a face is still coming into view. */
  get isFading(): boolean {
    return this.#fadeMs < fadeMs;
  }

  get #look(): TurnLook {
    return lookOf(this.#turn);
  }

  /** Writes the transforms of both faces. */
  draw(): void {
    const look = this.#look;
    this.#drawFront(look);
    this.#drawBack(look);
  }

  #drawFront({ front, drop }: TurnLook): void {
    const { x, y, lean, eyelet } = this.#motion;
    const [rest, now] = [this.#rest, this.#placed?.front.place];
    if (!rest || !now) return;
    const home = { x: rest.place.x - now.x, y: rest.place.y - now.y };
    this.#front.setOrigin(0.5 + eyelet.value / rest.place.width, rest.eyelet.y / rest.place.height);
    this.#front.setPosition(home.x + x.value, home.y + y.value + drop).setAngle(lean.value);
    this.#front.turnTo(front);
    this.#slideEyelet(eyelet.value);
  }

  #drawBack({ back, away, scale }: TurnLook): void {
    const [rest, backRest] = [this.#rest, this.#backRest];
    if (!backRest) return;
    const middle = middleOf(backRest);
    const goal = this.#turn.kind === 'leaving' ? this.#leaveTo : (this.#middleOfFront(rest) ?? middle);
    this.#back.setPosition((goal.x - middle.x) * away, (goal.y - middle.y) * away).setScale(scale);
    this.#back.turnTo(back);
  }

  #middleOfFront(rest: CardRest | null): Point | null {
    if (!rest) return null;
    const { x, y } = middleOf(rest.place);
    return { x: x + this.#motion.x.value, y: y + this.#motion.y.value };
  }

  /** Gives both faces back to the page. */
  letGo(): void {
    this.#begin('none');
    this.adopt(null);
  }
}

const middleOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });
