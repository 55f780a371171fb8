import { canHaveConstants, declareConstants, importedAs, makeConstants } from '../constantImports.js';
import { isWithin } from '../subject.js';
import { relativeSpecifier, emittedFile } from '../emitModule.js';
import { isBulkCall } from './bulkCall.js';
import { Colouring } from './colouring.js';
import { formOf } from './functionNode.js';
import { Generators } from './generators.js';
import { isIterated } from './iteration.js';
import { headOf, isLoop } from './loops.js';
import { lowerModule } from './lowerModule.js';
import { placeOf } from './codePlace.js';
import { limitsOf } from './inlining/inlineLimits.js';
import { Inlines } from './inlining/inlines.js';
import { ModuleEdit } from './moduleEdit.js';
import { Names } from './names.js';
import { unsteppedNodes } from './unstepped.js';
import { walk } from '../walk.js';
/**
 * Functions become generators that stop before each operation of Atomics.
 *
 * @param fine stops before plain accesses of shared memory too.
 */
export const steppedLowering = (fine) => ({
  hooksAccesses: true,
  runtime: 'stepped',
  plan(graph, table, { shadow }, { inlines = 'small' } = {}) {
    const isLowered = (file) => !isWithin(file, shadow);
    const colouring = new Colouring(graph, table.accesses, isLowered, fine);
    const names = new Names(graph);
    const generators = new Generators(colouring, names);
    const limits = limitsOf[inlines];
    const inlining = limits && inliningOf(graph, colouring, names, table, limits);
    return planOf({ graph, colouring, names, generators, fine, ...(inlining && { inlining }) }, table, isLowered);
  },
});
function planOf(subject, table, isLowered) {
  const { graph, colouring } = subject;
  const foreign = foreignCalls(graph, subject);
  const inlined = new Set();
  return {
    placesOf: (module) => (isLowered(module.file) ? placesOf(module, colouring) : []),
    unhookedOf: (module) => unsteppedNodes(module, subject, table),
    lower(text, module, sites, runtime) {
      text.append(exportsOf(module, subject));
      makeConstants(text, module, graph);
      if (!isLowered(module.file)) return;
      const edit = new ModuleEdit(text, module, subject, table.accesses.get(module.file) ?? [], sites);
      lowerModule(edit);
      for (const call of edit.inlined) inlined.add(call);
      importRuntime(edit, runtime);
      text.append(linksOf(edit, foreign.get(module.file)));
    },
    isGone: (call) => inlined.has(call),
  };
}
function inliningOf(graph, colouring, names, { accesses, calls }, limits) {
  const callSites = new Map(calls.map((call) => [call.node, call]));
  return { functions: new Inlines(graph, colouring, names, limits), accesses, callSites };
}
/** What is exported for bodies that stand in other modules. */
function exportsOf({ file }, { inlining }) {
  const list = [...(inlining?.functions.exportsOf(file) ?? [])].map(([alias, name]) => `${name} as ${alias}`);
  return list.length === 0 ? '' : `\nexport { ${list.join(', ')} };\n`;
}
/** Calls that are dispatched at run time, what may touch many elements at once, and loops. */
function placesOf(module, colouring) {
  const places = [];
  walk(module.program, (node, ancestors) => {
    const call = colouring.calls.get(node);
    const isDispatched = call && call.call.kind !== 'private' && colouring.isSteppedCall(call);
    if (isLoop(node)) places.push({ node, span: headOf(node) });
    else if (isDispatched || node.type === 'AwaitExpression' || isBulkCall(node) || isIterated(node, ancestors)) {
      places.push({ node, span: node });
    }
  });
  return places;
}
/** Generators that are called from other modules, by their own module's file. */
function foreignCalls(graph, { colouring, generators, inlining }) {
  const found = new Map([...graph.keys()].map((file) => [file, new Set()]));
  for (const { call, module, node, ancestors } of colouring.calls.values()) {
    if (call.kind !== 'direct') continue;
    const name = generators.nameOf(call.target);
    const target = colouring.functions.get(call.target);
    const place = placeOf(node, ancestors);
    const isMoved = place.kind === 'body' && inlining?.functions.isTravelling(place.fn);
    if (name === undefined || !target || (target.module === module && !isMoved)) continue;
    if (colouring.seen.has(target.module.file)) continue;
    // `export const` exports the generator along with the function.
    const isExported = target.ancestors.at(-3)?.type === 'ExportNamedDeclaration' && formOf(target).kind === 'constant';
    if (!isExported) found.get(target.module.file).add(name);
  }
  return found;
}
/**
 * Puts the import of the runtime before all others: in a circle of imports, functions of a module are called before
 * its code has run, and only what it imports first has run by then.
 */
function importRuntime({ text, module, subject, runtimeNames }, runtime) {
  const [first] = module.program.body;
  if (!first || runtimeNames.length === 0) return;
  const isConstant = canHaveConstants(module, subject.graph);
  const names = runtimeNames.map((name) => subject.names.of(name));
  const used = runtimeNames.map((name, i) => `${name} as ${isConstant ? importedAs(names[i]) : names[i]}`);
  if (isConstant) declareConstants(text, module, names);
  const specifier = JSON.stringify(relativeSpecifier(module.file, runtime));
  text.prependLeft(first.start, `import { ${used.join(', ')} } from ${specifier}; `);
}
/** What the module imports and exports so that generators can call those of other modules. */
function linksOf(edit, exported) {
  const { text, module, subject, imports } = edit;
  const lines = [];
  const isConstant = canHaveConstants(module, subject.graph);
  for (const [name, home] of imports) {
    const specifier = JSON.stringify(relativeSpecifier(module.file, emittedFile(home)));
    lines.push(`import { ${name}${isConstant ? ` as ${importedAs(name)}` : ''} } from ${specifier};`);
  }
  if (isConstant) declareConstants(text, module, [...imports.keys()]);
  if (exported && exported.size > 0) lines.push(`export { ${[...exported].join(', ')} };`);
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}
//# sourceMappingURL=steppedLowering.js.map
