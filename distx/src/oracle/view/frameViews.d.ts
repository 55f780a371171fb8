import type { Machine } from '../../mm/machine/machine.ts';
import type { FrameView } from '../../scenario/frameView.ts';
import type { SiteName } from '../../scenario/scenario.ts';
/** Every page frame as it is now, for who draws them. Ends on any memory, also between two steps. */
export declare function frameViews(machine: Machine, siteName?: SiteName): FrameView[];
//# sourceMappingURL=frameViews.d.ts.map