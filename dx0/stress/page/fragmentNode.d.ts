import type { PageActor } from './actor.ts';
/** Leaves a node with single pages: of each two that are free and would make a huge page, one is taken and kept. */
export declare function fragmentNode(actor: PageActor, node: number): void;
//# sourceMappingURL=fragmentNode.d.ts.map
