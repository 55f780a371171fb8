import type { Node } from 'oxc-parser';
import type { SubjectCall } from '../colouring.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import type { Inlinable } from './inlinable.ts';
/** How a call's arguments get to where its function's body uses them. */
export interface BoundArguments {
  /** What stands for a parameter, by its declaration: a variable, or the argument itself. */
  readonly names: ReadonlyMap<unknown, string>;
  /** Arguments that are worked out first, in their order, and the variables they go to. */
  readonly moved: readonly {
    readonly arg: Node;
    readonly name: string;
  }[];
  /** What gives parameters their defaults after that. */
  readonly defaults: readonly string[];
}
/** @param take gives a new variable. */
export declare function bindArguments(
  edit: ModuleEdit,
  { node, ancestors }: SubjectCall,
  target: Inlinable,
  take: () => string,
): BoundArguments;
/**
 * Works the moved arguments out in their places, one after the other:
 *
 * ```
 * f(a(), b(), 1)      opening t0 = (a()), t1 = (b()) closing
 * ```
 *
 * @param from where what the opening replaces begins.
 */
export declare function moveArguments(
  edit: ModuleEdit,
  { moved }: BoundArguments,
  {
    from,
    to,
    opening,
    closing,
  }: {
    from: number;
    to: number;
    opening: string;
    closing: string;
  },
): void;
//# sourceMappingURL=bindArguments.d.ts.map
