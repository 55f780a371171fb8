import type { PageActor } from './actor.ts';
/** I11, I29: between two operations a CPU has isolated and allocated what the workload keeps, and nothing else. */
export declare function checkOperationEnd({ cpu, witness }: PageActor): void;
//# sourceMappingURL=checkOperationEnd.d.ts.map
