import type { Node } from 'oxc-parser';
import type { GraphModule } from '../moduleGraph.ts';
import type { SiteTable } from '../siteTable.ts';
import type { SteppedGraph } from './moduleEdit.ts';
/**
 * What may touch shared memory in a module and is not stepped: accesses and calls where nothing can be suspended,
 * and plain accesses that can't be announced. Code that runs while the module is loaded doesn't count. Other names
 * for functions of Atomics are recognised when they are called.
 */
export declare function unsteppedNodes(
  module: GraphModule,
  { colouring, fine }: SteppedGraph,
  table: SiteTable,
): Node[];
//# sourceMappingURL=unstepped.d.ts.map
