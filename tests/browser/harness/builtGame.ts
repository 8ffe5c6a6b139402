/** The folder of the built game; another build can be tested by naming its folder in BUILT_GAME. */
export const builtGame = process.env.BUILT_GAME ?? 'dist';
