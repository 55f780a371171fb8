import type { MagicString } from 'magic-string';
import type { Node, Span } from 'oxc-parser';
import type { SitedAccess } from '../sharedAccess.ts';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import { type Declaration } from '../scope.ts';
import { type CodePlace } from './codePlace.ts';
import type { CallSite } from '../callSite.ts';
import type { Accesses, Colouring } from './colouring.ts';
import type { FunctionNode } from './functionNode.ts';
import type { Generators } from './generators.ts';
import type { Names } from './names.ts';
import type { Inlines } from './inlining/inlines.ts';
import { type Stability } from './settled.ts';
import { Temps } from './temps.ts';
type Runtime = typeof import('../stepped/index.ts');
/** What lowered code takes from the runtime. */
export type RuntimeName = Exclude<keyof Runtime, symbol>;
/** What inlining a call takes. */
export interface Inlining {
    readonly functions: Inlines;
    /** Accesses by file. */
    readonly accesses: Accesses;
    /** Calls that are told their site. */
    readonly callSites: ReadonlyMap<Node, CallSite & {
        readonly site: number;
    }>;
}
/** What is known of the whole subject. */
export interface SteppedGraph {
    readonly graph: ModuleGraph;
    readonly colouring: Colouring;
    readonly names: Names;
    readonly generators: Generators;
    /** Plain accesses are scheduling points too. */
    readonly fine: boolean;
    /** Undefined: every call stays one. */
    readonly inlining?: Inlining;
}
/** One module while it is lowered. */
export declare class ModuleEdit {
    #private;
    readonly text: MagicString;
    readonly module: GraphModule;
    readonly subject: SteppedGraph;
    /** Site numbers of calls that are dispatched at run time, and of loops. */
    readonly sites: ReadonlyMap<Node, number>;
    readonly accesses: ReadonlyMap<Node, SitedAccess>;
    /** Statements by the block that begins with them. */
    readonly hoisted: Map<Node, readonly string[]>;
    /** Calls in whose place the function's body stands. */
    readonly inlined: Set<Node>;
    /** Statements that take no semicolon any more. */
    readonly ended: Set<Node>;
    constructor(text: MagicString, module: GraphModule, subject: SteppedGraph, accesses: readonly SitedAccess[], sites: ReadonlyMap<Node, number>);
    source({ start, end }: Span): string;
    /** What a declaration is called where the code will stand. */
    nameOf(_declaration: Declaration, name: string): string;
    /** Name under which the module imports something of the runtime. */
    use(name: RuntimeName): string;
    /** Name of the generator that a function was lowered to, if this module can name it. */
    generatorOf(fn: FunctionNode): string | undefined;
    /** File of the function's module. */
    homeOf(fn: FunctionNode): string;
    /** Imports a name that another module exports for generated code. */
    importFrom(file: string, name: string): void;
    /** Names that come from other modules for generated code, with their modules' files. */
    get imports(): ReadonlyMap<string, string>;
    get runtimeNames(): readonly RuntimeName[];
    /** The stepped function whose body the node is in; undefined where nothing can be suspended. */
    steppedAround(node: Node, ancestors: readonly Node[]): FunctionNode | undefined;
    placeOf(node: Node, ancestors: readonly Node[]): CodePlace;
    tempsOf(fn: FunctionNode): Temps;
    stabilityOf(node: Node, ancestors: readonly Node[]): Stability;
    /** Puts a statement at the beginning of the innermost block around; false when there is none that it could run in. */
    hoist(ancestors: readonly Node[], statement: string): boolean;
    /** Where the node is, for people. */
    where(node: Span): string;
    /** Writes `what` before the node, after all that was written there already. */
    before(node: Span, what: string): void;
    /** Writes `what` after the node and all that was written there already; to be called when the node is left. */
    after(node: Span, what: string): void;
    /** Puts `what` in the place of the text from one node's end or start to another's. */
    replace(from: number, to: number, what: string): void;
}
export {};
//# sourceMappingURL=moduleEdit.d.ts.map