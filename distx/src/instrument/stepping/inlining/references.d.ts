import type { Node } from 'oxc-parser';
type Identifier = Extract<Node, {
    type: 'Identifier';
}>;
/** A name that is read or assigned. */
export interface Reference {
    readonly node: Identifier;
    /** Outermost first, from `around` on. */
    readonly ancestors: readonly Node[];
    /** `{ x }`: the name is that of the property too. */
    readonly isShorthand: boolean;
}
/** The names that an expression, or a body, without functions, classes and labels uses and declares. */
export declare function referencesIn(root: Node, around: readonly Node[]): Reference[];
export {};
//# sourceMappingURL=references.d.ts.map