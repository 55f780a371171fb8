import { makeConstants } from './constantImports.ts';
import type { Lowering } from './lowering.ts';

/** The runtimes themselves, made fast to call. */
export const runtimeLowering: Pick<Lowering, 'plan'> = {
  plan: (graph) => ({
    placesOf: () => [],
    unhookedOf: () => [],
    lower: (text, module) => makeConstants(text, module, graph),
  }),
};
