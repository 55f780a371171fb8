import type { Finding } from '../../scenario/finding.ts';
import { type Naming } from './naming.ts';
import type { Race } from './raceDetector.ts';
/** Oracle `race`: both accesses with their positions, and how the value changed from the one to the other. */
export declare function raceFinding({ address, earlier, later }: Race, naming: Naming): Finding;
//# sourceMappingURL=raceFinding.d.ts.map
