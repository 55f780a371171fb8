import { bareLowering } from './bareLowering.ts';
import type { Build } from './build.ts';
import type { Lowering } from './lowering.ts';
import { noisyLowering } from './noisyLowering.ts';
import { steppedLowering } from './stepping/steppedLowering.ts';

/** The lowering of each build. */
export const lowerings: Readonly<Record<Build, Lowering>> = {
  bare: bareLowering,
  noisy: noisyLowering,
  stepped: steppedLowering(false),
  'stepped-fine': steppedLowering(true),
};
