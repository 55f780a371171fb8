import type { Node } from 'oxc-parser';
import { assignedNames, targetsOf } from '../../assignedNames.ts';
import type { ModuleGraph } from '../../moduleGraph.ts';
import { type Declaration, type Scope, scopeAt } from '../../scope.ts';
import { walk } from '../../walk.ts';
import { type Binding, bindingOf } from '../../bindings.ts';
import type { SubjectFunction } from '../colouring.ts';
import { formOf } from '../functionNode.ts';
import { bodyShape, leavesOf, localsOf, type Leaf, type Shape } from './bodyShape.ts';
import { type Reference, referencesIn } from './references.ts';

/** A parameter; its default is a literal. */
export interface Parameter {
  readonly declaration: Declaration;
  readonly initial: Node | undefined;
}

/** A name of the module around a function, or a global one. */
export interface FreeName {
  readonly name: string;
  /** As the function's module declares it; undefined for a global. */
  readonly declaration: Declaration | undefined;
  /** Where it comes from; undefined for a global, and for what only the function's own module can name. */
  readonly binding: Binding | undefined;
}

/** A body as one expression could do it too. */
export interface ExpressionForm {
  readonly shape: Shape;
  /** The nodes that name its locals. */
  readonly locals: ReadonlyMap<Node, Declaration>;
}

/** A function that a call of it can be replaced by. */
export interface Inlinable {
  readonly info: SubjectFunction;
  /** Undefined: its body stays one, and can only stand before the statement of its call. */
  readonly expression: ExpressionForm | undefined;
  /** What is lowered of it: the expressions of its shape, or its body. */
  readonly leaves: readonly Leaf[];
  readonly parameters: readonly Parameter[];
  /** What it declares itself, parameters aside, and the names of that. */
  readonly locals: ReadonlyMap<Declaration, string>;
  /** Uses of parameters, locals and names from outside; of a body that stays one, declarations too. */
  readonly references: readonly (Reference & { readonly declaration: Declaration | undefined })[];
  readonly free: readonly FreeName[];
  /** Nodes of its leaves. */
  readonly size: number;
}

/** What means something else elsewhere, or has to stay whole. */
const OBSTACLES = new Set<Node['type']>([
  'ThisExpression',
  'Super',
  'MetaProperty',
  'ImportExpression',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassDeclaration',
  'ClassExpression',
  'YieldExpression',
  'AwaitExpression',
  'LabeledStatement',
  'TSEnumDeclaration',
  'TSModuleDeclaration',
  'TSImportEqualsDeclaration',
]);

/**
 * A function at the top of its module that can stand elsewhere in that form; undefined for others.
 *
 * @param most nodes of its own.
 */
export function inlinable(
  info: SubjectFunction,
  graph: ModuleGraph,
  form: 'expression' | 'body',
  most: number,
): Inlinable | undefined {
  const { fn, module, ancestors, obstacle } = info;
  if (obstacle !== undefined || fn.async || !isAtTop(info) || fn.body === null) return undefined;
  const around = [...ancestors, fn];
  const shape = form === 'expression' ? bodyShape(fn.body, around) : undefined;
  const own = module.scopes.get(fn)!;
  const parameters = fn.params.flatMap((param) => parameterOf(param, (name) => own.lookup(name)) ?? []);
  if (parameters.length < fn.params.length || (form === 'expression' && !shape)) return undefined;
  const leaves = shape ? leavesOf(shape) : [{ node: fn.body, around }];
  const size = leaves.reduce((sum, leaf) => sum + sizeOf(leaf.node), 0);
  if (size > most) return undefined;

  const references = leaves
    .flatMap(({ node, around: outside }) => referencesIn(node, outside))
    .map((found) => ({ ...found, declaration: scopeAt(module.scopes, found.ancestors).lookup(found.node.name) }));
  const expression = shape && expressionForm(shape, info);
  if (expression && isReadEarly(expression, references)) return undefined;
  const locals = declaredIn(references, own);
  const inside = new Set([...locals.keys(), ...parameters.map(({ declaration }) => declaration)]);
  const { assigned } = assignedNames(module);
  const free = new Map<string, FreeName>();
  for (const { node, declaration } of references) {
    if (node.name === 'arguments' && !declaration) return undefined;
    if (declaration && inside.has(declaration)) continue;
    const binding = declaration && bindingOf(graph, node.name, module, own);
    if (declaration && assigned.has(declaration)) return undefined;
    if (binding && assignedNames(binding.module).assigned.has(binding.declaration)) return undefined;
    free.set(node.name, { name: node.name, declaration, binding });
  }
  if (parameters.some(({ declaration }) => assigned.has(declaration))) return undefined;
  if (leaves.some(({ node }) => assignsGlobal(node, free))) return undefined;
  return { info, expression, leaves, parameters, locals, references, free: [...free.values()], size };
}

function expressionForm(shape: Shape, { module }: SubjectFunction): ExpressionForm {
  const locals = new Map<Node, Declaration>();
  for (const { node, around } of localsOf(shape)) {
    locals.set(node, scopeAt(module.scopes, around).lookup((node as Node & { name: string }).name)!);
  }
  return { shape, locals };
}

/** Before its declaration has come to its end a name throws, and a variable in its place would not. */
function isReadEarly({ locals }: ExpressionForm, references: Inlinable['references']): boolean {
  const declared = new Map([...locals].map(([node, declaration]) => [declaration, node]));
  return references.some(({ node, declaration }) => {
    const home = declaration && declared.get(declaration);
    return home !== undefined && node.start < declaratorEnd(declaration!, home);
  });
}

/** What is declared between the function's own scope and the references to it. */
function declaredIn(references: Inlinable['references'], own: Scope): Map<Declaration, string> {
  const found = new Map<Declaration, string>();
  for (const { node, declaration } of references) {
    for (let scope = declaration?.scope; scope; scope = scope.parent) {
      if (scope.parent === own) found.set(declaration!, node.name);
    }
  }
  return found;
}

/** Whether it is a function that goes by its name from the top of the module. */
function isAtTop(info: SubjectFunction): boolean {
  const { kind } = formOf(info);
  const around = info.ancestors.map(({ type }) => type).filter((type) => type !== 'ExportNamedDeclaration');
  if (kind === 'declaration') return around.length === 1 && info.fn.id !== null;
  return kind === 'constant' && around.length === 3;
}

function parameterOf(param: Node, lookup: (name: string) => Declaration | undefined): Parameter | undefined {
  const [target, initial] = param.type === 'AssignmentPattern' ? [param.left, param.right] : [param, undefined];
  if (target.type !== 'Identifier' || target.name === 'this') return undefined;
  if (initial && (initial.type !== 'Literal' || 'regex' in initial)) return undefined;
  const declaration = lookup(target.name);
  return declaration && { declaration, initial };
}

/** Nodes of an expression or body; infinite when something in it can't be moved. */
function sizeOf(root: Node): number {
  let size = 0;
  walk(root, (node) => {
    const isHoisted = node.type === 'VariableDeclaration' && node.kind !== 'const' && node.kind !== 'let';
    size += isHoisted || OBSTACLES.has(node.type) ? Infinity : 1;
  });
  return size;
}

function declaratorEnd({ statement }: Declaration, name: Node): number {
  if (statement?.type !== 'VariableDeclaration') return Infinity;
  return statement.declarations.find(({ id }) => id === name)?.end ?? Infinity;
}

function assignsGlobal(root: Node, free: ReadonlyMap<string, FreeName>): boolean {
  let found = false;
  walk(root, (node) => {
    found ||= targetsOf(node).some(({ name }) => free.has(name));
  });
  return found;
}
