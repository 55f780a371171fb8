import type { Build } from './build.ts';
import type { Lowering } from './lowering.ts';
/** The lowering of each build. */
export declare const lowerings: Readonly<Record<Build, Lowering>>;
//# sourceMappingURL=lowerings.d.ts.map
