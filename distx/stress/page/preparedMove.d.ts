import type { Operation } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
/** Isolates the page of a virtual page, and keeps the one it is to be moved to. */
export declare function prepareMove(actor: PageActor, vpage?: number): void;
/** Migrates it. */
export declare const migratePrepared: Pick<Operation<PageActor>, 'name' | 'run'>;
//# sourceMappingURL=preparedMove.d.ts.map