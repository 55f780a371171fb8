/** Executions so far. */
export declare const EXECUTIONS = 0;
/** Their steps. */
export declare const STEPS = 1;
/** Other than 0: the explorer is to come to an end with what it has. */
export declare const STOP = 2;
/** 1 once the explorer has loaded the scenario and begins. */
export declare const LOADED = 3;
/** Which thread works on it, as `worker_threads` numbers them. */
export declare const THREAD = 4;
/** Memory for a task's progress. */
export declare const progressMemory: () => SharedArrayBuffer;
//# sourceMappingURL=progressWords.d.ts.map
