import type { Finding } from '../../scenario/finding.ts';
import type { TraceRecorder } from '../trace/traceRecorder.ts';
import { type Naming } from './naming.ts';
import type { Hang } from './waitGraph.ts';
/**
 * Oracle `lost-wakeup`: a CPU sleeps on a word that has changed since, and no notify followed the change; or a notify
 * came when nobody slept on the word yet, after the CPU had last begun or been woken. Undefined: there is none of the
 * sort. Whoever waits for a lock that is held is not concerned; ask for a cycle of waits first.
 */
export declare function lostWakeupFinding(hang: Hang, trace: TraceRecorder, naming: Naming, isConcerned?: (cpu: number) => boolean): Finding | undefined;
//# sourceMappingURL=lostWakeup.d.ts.map