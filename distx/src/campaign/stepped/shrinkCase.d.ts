import type { ShrinkTask, TracedCase } from './explorerProtocol.ts';
import type { SteppedRunner } from './steppedRunner.ts';
/**
 * Makes a failing execution as small as the time allows and traces what is left. One that does not fail again is traced
 * as it is; when it does not even take the same steps again, that is what is found.
 */
export declare function shrinkCase(runner: SteppedRunner, task: ShrinkTask): TracedCase;
//# sourceMappingURL=shrinkCase.d.ts.map