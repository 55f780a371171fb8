import type { Lowering } from './lowering.ts';

/** Leaves every access as it is. */
export const bareLowering: Lowering = {
  hooksAccesses: false,
  runtime: 'runtime',
  plan: () => ({ placesOf: () => [], unhookedOf: () => [], lower: () => {} }),
};
