import { Sfc32, mixSeed } from '../scenario/random.js';
const SHORTEST = 50;
const LONGEST = 200;
/** Keeps the lengths' stream apart from those of the CPUs. */
const STREAM = 0x65706f63;
/** Length of an epoch, drawn from the seed: different lengths stop the CPUs in different places. */
export const epochMs = (seed, epoch) => SHORTEST + new Sfc32(mixSeed(mixSeed(seed, STREAM), epoch)).below(LONGEST - SHORTEST + 1);
//# sourceMappingURL=epochMs.js.map