import { MagicString } from 'magic-string';
import { emitModule, emittedFile } from './emitModule.js';
import { insertCallSite } from './insertCallSite.js';
import { SubjectError } from './subjectError.js';
/** Lowers every module of the graph and strips its types. */
export function emitGraph(graph, { calls }, { plan, places, runtime, pathOf }) {
    rejectTwins(graph);
    const texts = new Map([...graph.values()].map((module) => [module.file, new MagicString(module.text)]));
    for (const module of graph.values())
        plan.lower(texts.get(module.file), module, places, runtime);
    for (const call of calls) {
        if (!plan.isGone?.(call.node))
            insertCallSite(texts.get(call.module.file), call, call.site);
    }
    return [...graph.values()].map((module) => emitModule(module, texts.get(module.file), pathOf(module.file)));
}
function rejectTwins(graph) {
    for (const file of graph.keys()) {
        if (file !== emittedFile(file) && graph.has(emittedFile(file))) {
            throw new SubjectError(`${file} and ${emittedFile(file)} are both imported`, 'one would overwrite the other; rename one');
        }
    }
}
//# sourceMappingURL=emitGraph.js.map