/** What the modules of one folder below `src` may import, besides one another. */
export interface Rule {
  /** Folders below `src`, or one part of a folder, such as `live/protocol`. */
  readonly folders: readonly string[];
  /** Packages, or one part of a package; `node` stands for everything that comes with Node. */
  readonly packages: readonly string[];
  /** What to do instead of an import that is not allowed; ends a sentence that begins with the fault. */
  readonly instead: string;
}

const everything: Rule = {
  folders: [
    'app',
    'content',
    'domain',
    'live',
    'map',
    'page',
    'pack',
    'scenes',
    'server',
    'sound',
    'stores',
    'text',
  ],
  // What was kept on a device is checked by a schema before the app believes it.
  packages: ['zustand/vanilla', 'zustand/middleware', 'valibot', 'lean-qr'],
  instead: 'let the folder that owns the package offer a function, and call that',
};

/** Which folder may import which. `main` stands for `src/main.ts`, `join` for `src/join.ts`. */
export const rules: Readonly<Record<string, Rule>> = {
  domain: {
    folders: [],
    packages: [],
    instead: 'rules of the game stand alone: let the caller hand in what they need as a plain value',
  },
  content: {
    folders: ['domain', 'text/languages'],
    packages: ['valibot', 'yaml'],
    instead: 'reading a deck gives values of src/domain or problems: let the caller do the rest with them',
  },
  map: {
    folders: ['domain'],
    packages: [],
    instead:
      'where things stand on the argument map is worked out from plain values: let page or scene draw it',
  },
  pack: {
    folders: ['domain', 'text'],
    packages: [],
    instead: 'what stands on paper is worked out from plain values: let the page or the command draw it',
  },
  text: {
    folders: [],
    packages: [],
    instead: 'texts are only words: let the caller put in what a text needs as a value',
  },
  stores: {
    // The language that is set is held here, and the function that speaks it; the texts themselves are handed in.
    folders: ['domain', 'live/protocol', 'map', 'text/languages', 'text/translate'],
    packages: ['zustand/vanilla', 'zustand/middleware'],
    instead: 'a store only holds and forwards: let whoever watches the store act on it',
  },
  scenes: {
    folders: ['domain', 'map', 'stores', 'text'],
    packages: ['phaser'],
    instead: 'a scene gets what it needs in its constructor: let src/app hand it in',
  },
  page: {
    folders: ['domain', 'map', 'pack', 'stores', 'text'],
    packages: ['lit-html'],
    instead: 'a page gets what it needs from its maker: let src/app hand it in as a function or a value',
  },
  sound: {
    folders: ['domain'],
    packages: ['howler'],
    instead: 'sounds follow the game alone: let src/app watch the store and tell src/sound',
  },
  live: {
    folders: ['domain', 'stores'],
    // The protocol's schemas check what comes over the wire.
    packages: ['valibot', 'socket.io-client'],
    instead: 'the wire only carries messages: let src/app join it to what is shown',
  },
  server: {
    // Decks are read as the build reads them; the words of names are handed on to sessions.
    folders: ['domain', 'content', 'live/protocol', 'build/deckFolder', 'text/participantNames'],
    packages: [
      'node',
      'valibot',
      'socket.io',
      'lmdb',
      'redis',
      '@socket.io/redis-streams-adapter',
      'rate-limiter-flexible',
    ],
    instead: 'the server knows the rules and the wire, never a screen: move what both need into src/domain',
  },
  build: {
    folders: ['content', 'domain', 'server/serving', 'text'],
    packages: ['node', 'vite', 'vite-plugin-pwa'],
    instead:
      'what the build does must not depend on the running game: move what both need into src/domain or src/content',
  },
  tools: {
    folders: [
      'build',
      'content',
      'domain',
      'pack',
      'scenes/drawing',
      'server/serving',
      'sound/cue',
      'sound/spriteTimes',
      'text',
    ],
    packages: ['node', 'playwright-core', 'vite', 'yaml'],
    instead: 'a command works without a screen: move what both need into src/domain or src/content',
  },
  app: everything,
  main: everything,
  join: everything,
};

/** Packages that one place alone may import: which, and why. */
export const reserved: Readonly<Record<string, string>> = {
  phaser: 'only src/scenes may, so that nothing else waits for it',
  howler: 'only src/sound/player.ts may, so that which sound to play stays testable',
  zustand: 'its root needs React: import zustand/vanilla or zustand/middleware',
};
