import type { Node } from 'oxc-parser';
/** An expression and what stands around it, outermost first. */
export interface Leaf {
    readonly node: Node;
    readonly around: readonly Node[];
}
/** What a function does, as one expression could do it too. */
export type Shape = 
/** Its end is reached, or `return;`. */
{
    readonly kind: 'end';
} | {
    readonly kind: 'value';
    readonly value: Leaf;
} | {
    readonly kind: 'effect';
    readonly effect: Leaf;
    readonly rest: Shape;
}
/** `const x = value`; without a value `let x`. */
 | {
    readonly kind: 'local';
    readonly name: Leaf;
    readonly value: Leaf | undefined;
    readonly rest: Shape;
}
/** One of two ways, neither of which returns; then the rest. */
 | {
    readonly kind: 'detour';
    readonly test: Leaf;
    readonly yes: Shape;
    readonly no: Shape;
    readonly rest: Shape;
} | {
    readonly kind: 'choice';
    readonly test: Leaf;
    readonly yes: Shape;
    readonly no: Shape;
};
/** The shape of a function's body; undefined when it takes more than an expression, such as a loop. */
export declare function bodyShape(body: Node, around: readonly Node[]): Shape | undefined;
/** All expressions of a shape, those that only name a local left out. */
export declare function leavesOf(shape: Shape): Leaf[];
/** The nodes that name the locals of a shape. */
export declare function localsOf(shape: Shape): Leaf[];
//# sourceMappingURL=bodyShape.d.ts.map