import type { Operation } from '../../src/scenario/scenario.ts';
import type { PageActor } from './actor.ts';
/** A program reads its first page. */
export declare const readFirst: Pick<Operation<PageActor>, 'name' | 'run'>;
//# sourceMappingURL=readFirst.d.ts.map
