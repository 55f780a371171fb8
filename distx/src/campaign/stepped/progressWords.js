// Doubles of a task's progress memory.
/** Executions so far. */
export const EXECUTIONS = 0;
/** Their steps. */
export const STEPS = 1;
/** Other than 0: the explorer is to come to an end with what it has. */
export const STOP = 2;
/** 1 once the explorer has loaded the scenario and begins. */
export const LOADED = 3;
/** Which thread works on it, as `worker_threads` numbers them. */
export const THREAD = 4;
const COUNT = 5;
/** Memory for a task's progress. */
export const progressMemory = () => new SharedArrayBuffer(8 * COUNT);
//# sourceMappingURL=progressWords.js.map