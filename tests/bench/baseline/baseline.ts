/** The least that a game needs which leaves everything to Phaser: one card, drawn in the canvas, that can be dragged. */
import Phaser from 'phaser';

const claim =
  'A claim of some length, so that it takes four lines of text on a card as wide as a phone allows.';

class CardScene extends Phaser.Scene {
  create(): void {
    const paper = this.add.rectangle(0, 0, 300, 240, 0xf4f1e4).setStrokeStyle(2, 0x1c3034);
    const words = this.add.text(0, 0, claim, {
      color: '#1c3034',
      fontSize: '21px',
      wordWrap: { width: 260 },
    });
    words.setOrigin(0.5);
    const card = this.add.container(this.scale.width / 2, this.scale.height / 2, [paper, words]);
    card.setSize(300, 240).setInteractive({ draggable: true });
    card.on('drag', (_: Phaser.Input.Pointer, x: number, y: number) => card.setPosition(x, y));
    // As for the game, the card counts once the frame that shows it is done.
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () =>
      setTimeout(() => {
        performance.mark('first-card');
        console.debug('first-card');
      }),
    );
  }
}

new Phaser.Game({
  type: Phaser.AUTO,
  backgroundColor: '#d3dfd2',
  scale: { mode: Phaser.Scale.RESIZE },
  scene: CardScene,
});
