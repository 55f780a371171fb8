import { CalleeResolver } from './calleeResolver.js';
import { scopeAt } from './scope.js';
import { walk } from './walk.js';
/**
 * The calls to be told their site, in order of file and position.
 *
 * Only calls whose function is certain count; a call with a spread argument is left alone, since
 * nobody knows how many arguments it passes.
 */
export function callSites(graph) {
  const resolver = new CalleeResolver(graph);
  const found = [];
  for (const module of graph.values()) {
    walk(module.program, (node, ancestors) => {
      if (node.type !== 'CallExpression' || node.arguments.some(({ type }) => type === 'SpreadElement')) return;
      const target = resolver.functionOf(node.callee, module, scopeAt(module.scopes, ancestors));
      const parameters = target && trackedParameters(target.params);
      if (parameters !== undefined && node.arguments.length < parameters) {
        found.push({ module, node, padding: parameters - 1 - node.arguments.length });
      }
    });
  }
  return found;
}
/** Number of parameters if the last one is `site: CallSite = 0`. */
function trackedParameters(params) {
  const last = params.at(-1);
  if (last?.type !== 'AssignmentPattern' || last.left.type !== 'Identifier' || last.left.name !== 'site')
    return undefined;
  const type = last.left.typeAnnotation?.typeAnnotation;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier' || type.typeName.name !== 'CallSite') {
    return undefined;
  }
  if (last.right.type !== 'Literal' || last.right.value !== 0) return undefined;
  const first = params[0];
  return params.length - (first?.type === 'Identifier' && first.name === 'this' ? 1 : 0);
}
//# sourceMappingURL=callSite.js.map
