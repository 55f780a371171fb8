import { MagicString } from 'magic-string';
import type { Node } from 'oxc-parser';
import { emitModule, emittedFile, type EmittedModule } from './emitModule.ts';
import { insertCallSite } from './insertCallSite.ts';
import type { LoweringPlan } from './lowering.ts';
import type { ModuleGraph } from './moduleGraph.ts';
import type { SiteTable } from './siteTable.ts';
import { SubjectError } from './subjectError.ts';

/** What emitting a graph needs to know besides the graph. */
export interface EmitOptions {
  readonly plan: LoweringPlan;
  /** Site numbers of the plan's places. */
  readonly places: ReadonlyMap<Node, number>;
  /** Where the runtime's entry will lie, relative to the folder that the modules go into. */
  readonly runtime: string;
  /** Path on disk of a source file. */
  readonly pathOf: (file: string) => string;
}

/** Lowers every module of the graph and strips its types. */
export function emitGraph(
  graph: ModuleGraph,
  { calls }: Pick<SiteTable, 'calls'>,
  { plan, places, runtime, pathOf }: EmitOptions,
): EmittedModule[] {
  rejectTwins(graph);
  const texts = new Map([...graph.values()].map((module) => [module.file, new MagicString(module.text)]));
  for (const module of graph.values()) plan.lower(texts.get(module.file)!, module, places, runtime);
  for (const call of calls) {
    if (!plan.isGone?.(call.node)) insertCallSite(texts.get(call.module.file)!, call, call.site);
  }
  return [...graph.values()].map((module) => emitModule(module, texts.get(module.file)!, pathOf(module.file)));
}

function rejectTwins(graph: ModuleGraph): void {
  for (const file of graph.keys()) {
    if (file !== emittedFile(file) && graph.has(emittedFile(file))) {
      throw new SubjectError(
        `${file} and ${emittedFile(file)} are both imported`,
        'one would overwrite the other; rename one',
      );
    }
  }
}
