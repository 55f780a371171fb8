import type { Node } from 'oxc-parser';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import { unwrap } from '../unwrap.ts';
import { bindingOf } from './bindings.ts';
import { isIdleMethod } from './call.ts';
import { isFunction } from './functionNode.ts';

/** Whether a statement does nothing but tell the processor that it waits. */
export function isIdle(statement: Node, module: GraphModule, graph: ModuleGraph): boolean {
  switch (statement.type) {
    case 'EmptyStatement':
      return true;
    case 'BlockStatement':
      return statement.body.every((inner) => isIdle(inner, module, graph));
    case 'ExpressionStatement': {
      const call = unwrap(statement.expression);
      return call.type === 'CallExpression' && call.arguments.length === 0 && isPause(call.callee, module, graph);
    }
    default:
      return false;
  }
}

/** Whether calling the value does nothing: Atomics.pause, an empty function, or a choice between such. */
export function isPause(wrapped: Node, module: GraphModule, graph: ModuleGraph, steps = 20): boolean {
  const node = unwrap(wrapped);
  if (steps === 0) return false;
  if (isFunction(node)) {
    return !node.async && !node.generator && node.body !== null && isIdle(node.body, module, graph);
  }
  switch (node.type) {
    case 'LogicalExpression':
      return isPause(node.left, module, graph, steps - 1) && isPause(node.right, module, graph, steps - 1);
    case 'ConditionalExpression':
      return isPause(node.consequent, module, graph, steps - 1) && isPause(node.alternate, module, graph, steps - 1);
    case 'MemberExpression': {
      const object = unwrap(node.object);
      const isAtomics = object.type === 'Identifier' && object.name === 'Atomics';
      return isAtomics && node.property.type === 'Identifier' && isIdleMethod(node.property.name);
    }
    case 'Identifier': {
      // Any scope of the module sees its top-level names; a local helper is followed from there too.
      const scope = module.scopes.get(module.program)!;
      const binding = bindingOf(graph, node.name, module, scope);
      if (!binding) return false;
      const { node: declared, statement } = binding.declaration;
      if (declared.type === 'VariableDeclarator') {
        const isConstant = statement?.type === 'VariableDeclaration' && statement.kind === 'const';
        return isConstant && declared.init !== null && isPause(declared.init, binding.module, graph, steps - 1);
      }
      return isFunction(declared) && isPause(declared, binding.module, graph, steps - 1);
    }
    default:
      return false;
  }
}
