import { MagicString } from 'magic-string';
import { emitModule, emittedFile, relativeSpecifier, type EmittedModule } from './emitModule.ts';
import { insertCallSite } from './insertCallSite.ts';
import type { Lowering } from './lowering.ts';
import type { GraphModule, ModuleGraph } from './moduleGraph.ts';
import { lowerDraft, type Colours } from './steppedDraft.ts';
import type { SiteTable } from './siteTable.ts';
import { SubjectError } from './subjectError.ts';

/** What emitting a graph needs to know besides the graph. */
export interface EmitOptions {
  readonly lowering: Lowering;
  /** Where the runtime's entry will lie, relative to the folder that the modules go into. */
  readonly runtime: string;
  /** Path on disk of a source file. */
  readonly pathOf: (file: string) => string;
  readonly draft?: Colours;
  readonly isShadow?: (file: string) => boolean;
}

/** Lowers every module of the graph and strips its types. */
export function emitGraph(graph: ModuleGraph, table: SiteTable, options: EmitOptions): EmittedModule[] {
  rejectTwins(graph);
  const texts = new Map([...graph.values()].map((module) => [module.file, new MagicString(module.text)]));
  for (const module of graph.values()) {
    const accesses = table.accesses.get(module.file) ?? [];
    const { draft } = options;
    if (draft ? options.isShadow?.(module.file) : accesses.length === 0) continue;
    const text = texts.get(module.file)!;
    const name = freeName(module);
    if (draft) lowerDraft(text, module, accesses, name, draft);
    else options.lowering.lower(text, module, accesses, name);
    // Imports are hoisted; at the end the line needs no place after a hashbang or directive.
    text.append(`\nimport * as ${name} from ${JSON.stringify(relativeSpecifier(module.file, options.runtime))};\n`);
  }
  for (const call of table.calls) insertCallSite(texts.get(call.module.file)!, call, call.site);
  return [...graph.values()].map((module) => emitModule(module, texts.get(module.file)!, options.pathOf(module.file)));
}

function freeName(module: GraphModule): string {
  let name = '__pagetorture';
  while (module.text.includes(name)) name += '_';
  return name;
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
