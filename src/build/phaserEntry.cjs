/**
 * The part of Phaser that the scenes use, in place of the whole library, which cannot be tree-shaken.
 * Whatever is missing here is undefined in the built game although the types still show it.
 */

// The sources require each other in circles; only this order, which is Phaser's own, leaves no class undefined.
const constants = require('../../node_modules/phaser/src/const');
require('../../node_modules/phaser/src/animations/AnimationManager');
require('../../node_modules/phaser/src/cameras/2d/Camera');
require('../../node_modules/phaser/src/renderer/canvas/CanvasRenderer');
require('../../node_modules/phaser/src/renderer/webgl/WebGLRenderer');

// These put themselves into Phaser's plugin cache when they are loaded; every scene needs them.
require('../../node_modules/phaser/src/events/EventEmitter');
require('../../node_modules/phaser/src/cameras/2d/CameraManager');
require('../../node_modules/phaser/src/gameobjects/GameObjectCreator');
require('../../node_modules/phaser/src/gameobjects/GameObjectFactory');
require('../../node_modules/phaser/src/gameobjects/DisplayList');
require('../../node_modules/phaser/src/gameobjects/UpdateList');

module.exports = {
  WEBGL: constants.WEBGL,
  CANVAS: constants.CANVAS,
  Game: require('../../node_modules/phaser/src/core/Game'),
  Scene: require('../../node_modules/phaser/src/scene/Scene'),
  GameObjects: {
    Container: require('../../node_modules/phaser/src/gameobjects/container/Container'),
    DOMElement: require('../../node_modules/phaser/src/gameobjects/domelement/DOMElement'),
    Image: require('../../node_modules/phaser/src/gameobjects/image/Image'),
  },
};
