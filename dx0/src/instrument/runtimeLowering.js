import { makeConstants } from './constantImports.js';
/** The runtimes themselves, made fast to call. */
export const runtimeLowering = {
  plan: (graph) => ({
    placesOf: () => [],
    unhookedOf: () => [],
    lower: (text, module) => makeConstants(text, module, graph),
  }),
};
//# sourceMappingURL=runtimeLowering.js.map
