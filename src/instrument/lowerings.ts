import { bareLowering } from './bareLowering.ts';
import type { Build } from './build.ts';
import type { Lowering } from './lowering.ts';
import { noisyLowering } from './noisyLowering.ts';

/** The lowering of each build. */
export const lowerings: Readonly<Record<Build, Lowering>> = {
  bare: bareLowering,
  noisy: noisyLowering,
  stepped: { hooksAccesses: true, lower: () => {} },
  'stepped-fine': { hooksAccesses: true, lower: () => {} },
};
