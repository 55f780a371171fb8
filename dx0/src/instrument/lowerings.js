import { bareLowering } from './bareLowering.js';
import { noisyLowering } from './noisyLowering.js';
import { steppedLowering } from './stepping/steppedLowering.js';
/** The lowering of each build. */
export const lowerings = {
  bare: bareLowering,
  noisy: noisyLowering,
  stepped: steppedLowering(false),
  'stepped-fine': steppedLowering(true),
};
//# sourceMappingURL=lowerings.js.map
