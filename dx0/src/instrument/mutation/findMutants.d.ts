import type { GraphModule } from '../moduleGraph.ts';
import { type Subject } from '../subject.ts';
import type { Mutant } from './mutant.ts';
import type { MutationOperator } from './operator.ts';
/** Everything the operators would change in one module; numbered from `first` on, in source order. */
export declare function findMutants(
  module: GraphModule,
  subject: Subject,
  operators: readonly MutationOperator[],
  first: number,
): Mutant[];
//# sourceMappingURL=findMutants.d.ts.map
