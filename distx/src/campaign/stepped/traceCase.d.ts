import type { Plan } from '../../explore/plan.ts';
import type { Schedule } from '../../explore/schedule.ts';
import type { Strategy } from '../../explore/strategy.ts';
import type { TracedCase } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
/** Runs a plan under a recorded schedule and tells every step of it. */
export declare function traceCase(runner: SteppedRunner, plan: Plan, schedule: Schedule, strategy?: Strategy): TracedCase;
//# sourceMappingURL=traceCase.d.ts.map