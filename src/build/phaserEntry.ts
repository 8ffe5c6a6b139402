import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Phaser's sources ask `if (typeof X)` for what to include; without literals every such question is true. */
const features: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/**
 * Source files, without `.js`, or whole folders of `phaser/src` that other sources require although pictures,
 * containers and page elements never reach them: sound, input, filters, drawing of shapes, text and tiles, files of
 * pictures.
 */
export const absent: readonly string[] = [
  'animations/AnimationManager',
  'animations/AnimationState',
  'cache/',
  'cameras/2d/effects/',
  'core/DebugHeader',
  'data/DataManager',
  'device/Audio',
  'device/Fullscreen',
  'device/Input',
  'device/Video',
  'filters/',
  'gameobjects/bitmaptext/',
  'gameobjects/components/GetBounds',
  'gameobjects/components/Lighting',
  'gameobjects/components/Mask',
  'gameobjects/components/PathFollower',
  'gameobjects/components/StencilModifier',
  'gameobjects/layer/',
  'gameobjects/tilesprite/',
  'geom/line/Line',
  'geom/rectangle/GetPoint',
  'geom/rectangle/GetPoints',
  'geom/rectangle/Random',
  'input/InputManager',
  'physics/',
  'renderer/snapshot/',
  'renderer/webgl/renderNodes/BatchHandlerPointLight',
  'renderer/webgl/renderNodes/BatchHandlerStrip',
  'renderer/webgl/renderNodes/BatchHandlerTileSprite',
  'renderer/webgl/renderNodes/BatchHandlerTri',
  'renderer/webgl/renderNodes/BatchHandlerTriFlat',
  'renderer/webgl/renderNodes/DrawLine',
  'renderer/webgl/renderNodes/DynamicTextureHandler',
  'renderer/webgl/renderNodes/FillPath',
  'renderer/webgl/renderNodes/FillTri',
  'renderer/webgl/renderNodes/ShaderQuad',
  'renderer/webgl/renderNodes/StrokePath',
  'renderer/webgl/renderNodes/filters/',
  'renderer/webgl/renderNodes/index',
  'renderer/webgl/renderNodes/submitter/SubmitterMeshToQuad',
  'renderer/webgl/renderNodes/submitter/SubmitterTile',
  'renderer/webgl/renderNodes/submitter/SubmitterTileSprite',
  'renderer/webgl/renderNodes/submitter/SubmitterTilemapGPULayer',
  'renderer/webgl/renderNodes/texturer/TexturerTileSprite',
  'renderer/webgl/renderNodes/transformer/TransformerStamp',
  'renderer/webgl/renderNodes/transformer/TransformerTile',
  'renderer/webgl/renderNodes/transformer/TransformerTileSprite',
  'renderer/webgl/renderNodes/transformer/TransformerVertex',
  'renderer/webgl/shaders/index',
  'sound/',
  'textures/DynamicTexture',
  'textures/parsers/AtlasXML',
  'textures/parsers/JSONArray',
  'textures/parsers/JSONHash',
  'textures/parsers/KTXParser',
  'textures/parsers/PCT',
  'textures/parsers/PCTDecode',
  'textures/parsers/PVRParser',
  'textures/parsers/SpriteSheet',
  'textures/parsers/SpriteSheetFromAtlas',
  'textures/parsers/UnityYAML',
  'utils/object/GetAdvancedValue',
];

/** Stands in for an absent class: can be constructed, and answers what Phaser calls on every frame. */
const absentModule = `
function Absent() {}
Absent.prototype = {
  update() {}, preRender() {}, reset() {}, destroy() {}, postRenderCanvas() {},
  postRenderWebGL() { return false; },
  setOrigin() { return this; },
};
module.exports = Absent;
`;

/** Sources of which a few words are enough. */
const shortened: Readonly<Record<string, string>> = {
  // Only the random numbers' constructor is called, once, by Phaser's configuration.
  'math/index': 'module.exports = { RandomDataGenerator: function () {} };',
  // Only the view of a flat stage is ever projected: https://en.wikipedia.org/wiki/Orthographic_projection.
  'math/Matrix4': `
function Matrix4() { this.val = new Float32Array(16); }
Matrix4.prototype = {
  identity() { this.val.fill(0); for (const each of [0, 5, 10, 15]) this.val[each] = 1; return this; },
  ortho(left, right, bottom, top, near, far) {
    const [x, y, z] = [right - left, top - bottom, far - near];
    this.val.set([2 / x, 0, 0, 0, 0, 2 / y, 0, 0, 0, 0, -2 / z, 0, -(left + right) / x, -(top + bottom) / y, -(far + near) / z, 1]);
    return this;
  },
};
module.exports = Matrix4;
`,
  // Page elements keep in it how they are turned in space, which is not at all.
  'math/Vector4': `
module.exports = class Vector4 {
  constructor(x = 0, y = 0, z = 0, w = 0) { this.set(x, y, z, w); }
  set(x, y, z, w) { return Object.assign(this, { x, y, z, w }); }
};
`,
  // Nothing is drawn through a filter, and a camera asks on every frame which are on.
  'gameobjects/components/Filters': 'module.exports = {};',
  'gameobjects/components/FilterList': `
module.exports = class FilterList {
  length = 0;
  getActive() { return []; }
  destroy() {}
};
`,
  // No light falls on the stage.
  'renderer/webgl/shaders/DefineLights-glsl': "module.exports = '';",
  // What lists and containers do here with what lies in them: take it in, put it in order, let it go.
  'utils/array/index': `
module.exports = {
  Add: require('./Add'),
  AddAt: require('./AddAt'),
  Remove: require('./Remove'),
  RemoveAt: require('./RemoveAt'),
  RemoveBetween: require('./RemoveBetween'),
  StableSort: require('./StableSort'),
};
`,
  // Phaser tries these out as it loads, with errors where there is no canvas. Every browser the game is built for has both.
  'device/CanvasFeatures': 'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };',
};

const sourceMark = '/phaser/src/';

const partOf = (id: string): string | null => {
  const start = id.lastIndexOf(sourceMark);
  return start < 0 ? null : id.slice(start + sourceMark.length).replace(/\.js$/, '');
};

/** The index of an absent folder stays: it only lists the classes that are absent. */
const isAbsent = (part: string): boolean =>
  absent.some((each) =>
    each.endsWith('/') ? part.startsWith(each) && part !== `${each}index` : part === each,
  );

const withFeatures = (code: string): string =>
  Object.entries(features).reduce(
    (text, [feature, isIn]) => text.replaceAll(`typeof ${feature}`, String(isIn)),
    code,
  );

/** Shaders come as lists of lines; the blanks that set these in are a part of what is loaded. */
const withoutIndents = (code: string, part: string): string =>
  part.startsWith('renderer/webgl/shaders/') ? code.replace(/^(\s*')\s+/gm, '$1') : code;

/**
 * @returns a plugin by which the built game holds only the part of Phaser it uses: `phaser` becomes
 * `phaserEntry.cjs`, unused inner modules become empty ones. While developing, Phaser stays whole.
 */
export const phaserEntry = (): Plugin => ({
  name: 'phaser-entry',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) =>
    source === 'phaser' ? fileURLToPath(new URL('phaserEntry.cjs', import.meta.url)) : null,
  load: (id) => {
    const part = partOf(id);
    if (part === null) return null;
    return shortened[part] ?? (isAbsent(part) ? absentModule : null);
  },
  transform: (code, id) => {
    const part = partOf(id);
    return part === null ? null : { code: withoutIndents(withFeatures(code), part), map: null };
  },
});
