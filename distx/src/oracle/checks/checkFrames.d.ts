import type { Check } from './check.ts';
/** I5: every frame is exactly once allocated, in a free block of its zone, or on a per-CPU page list of its zone. */
export declare const checkFrames: Check;
//# sourceMappingURL=checkFrames.d.ts.map