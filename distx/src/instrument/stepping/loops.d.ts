import type { Node, Span } from 'oxc-parser';
import type { ModuleEdit } from './moduleEdit.ts';
export type Loop = Extract<Node, {
    type: 'WhileStatement' | 'DoWhileStatement' | 'ForStatement';
}>;
/**
 * Loops that may spin. A loop over the elements of something ends by itself.
 */
export declare const isLoop: (node: Node) => node is Loop;
/** What is shown of a loop: all but its body. */
export declare const headOf: (loop: Loop) => Span;
/**
 * Asks at the head of each turn, when the turns are used up, whether the CPU spins:
 *
 * ```
 * while (test) body     { t0 = 0; while (test) { --control[2] === 0 && turn(7, t0++, x); body } }
 * ```
 *
 * where `x` stands for the variables that the loop changes and that live longer than a turn. Loops without
 * scheduling points are left as they are, and loops that count.
 */
export declare function lowerLoop(edit: ModuleEdit, node: Loop, ancestors: readonly Node[]): (() => void) | undefined;
//# sourceMappingURL=loops.d.ts.map