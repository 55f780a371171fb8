import type { Node } from 'oxc-parser';
/** What a name stands for, with the scope its own initialiser is read in. */
export interface Declaration {
    readonly node: Node;
    readonly scope: Scope;
    /** Import declaration or variable declaration around `node`. */
    readonly statement?: Node;
}
/** Names of one block or function. */
export declare class Scope {
    #private;
    readonly parent: Scope | undefined;
    readonly holdsVars: boolean;
    constructor(parent: Scope | undefined, holdsVars: boolean);
    declare(name: string, node: Node, statement?: Node): void;
    /** The declaration seen from here, or undefined for a global. */
    lookup(name: string): Declaration | undefined;
}
/** Scopes by the node that opens them. */
export type Scopes = ReadonlyMap<Node, Scope>;
/** The innermost scope around a node with these ancestors. */
export declare function scopeAt(scopes: Scopes, ancestors: readonly Node[]): Scope;
/** Finds every scope of a module and the names it declares. */
export declare function buildScopes(program: Node): Scopes;
//# sourceMappingURL=scope.d.ts.map