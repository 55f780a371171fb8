import type { MagicString } from 'magic-string';
import type { Node, Span } from 'oxc-parser';
import type { GraphModule, ModuleGraph } from './moduleGraph.ts';
import type { RuntimeFolder } from './runtimeSource.ts';
import type { SiteTable } from './siteTable.ts';
import type { Subject } from './subject.ts';

/** Which calls may be replaced by what the function does: none, those of small functions, all where that is possible. */
export type InlineExtent = 'none' | 'small' | 'all';

export interface LoweringOptions {
  /** Those of small functions unless told otherwise. */
  readonly inlines?: InlineExtent;
}

/** What a build makes of a subject. */
export interface Lowering {
  /** Whether shared accesses get site numbers and hooks. */
  readonly hooksAccesses: boolean;
  /** Name of the runtime that lowered modules import. */
  readonly runtime: RuntimeFolder;
  /** Looks at the subject as a whole before any of its modules is lowered. */
  plan(graph: ModuleGraph, table: SiteTable, subject: Pick<Subject, 'shadow'>, options?: LoweringOptions): LoweringPlan;
}

/** A place of a module that gets a site number. */
export interface Place {
  readonly node: Node;
  /** What stands for it in the table of sites. */
  readonly span: Span;
}

/** How each module of one subject is lowered. */
export interface LoweringPlan {
  /** Places of a module besides its calls and accesses that get site numbers. */
  placesOf(module: GraphModule): readonly Place[];
  /** What is left in a module that may touch shared memory without a hook. */
  unhookedOf(module: GraphModule): readonly Node[];
  /**
   * Rewrites a module; the text is TypeScript before and after.
   *
   * @param sites numbers of the places.
   * @param runtime the runtime's entry, relative to the folder that the modules go into.
   */
  lower(text: MagicString, module: GraphModule, sites: ReadonlyMap<Node, number>, runtime: string): void;
  /** Whether lowering has put something else in the place of a call. */
  isGone?(call: Node): boolean;
}
