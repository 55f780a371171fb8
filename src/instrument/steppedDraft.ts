/* A stand-in, so that the engine can be tried on real subjects: the stepped lowering proper replaces this file, stepped/draft.ts and their uses. */
import type { MagicString } from 'magic-string';
import { visitorKeys, type CallExpression, type Node } from 'oxc-parser';
import { AWAIT_EQUAL, AWAIT_OTHER, Op, UNUSED } from './stepped/op.ts';
import { CalleeResolver } from './calleeResolver.ts';
import type { SitedAccess } from './lowering.ts';
import type { GraphModule, ModuleGraph } from './moduleGraph.ts';
import { scopeAt } from './scope.ts';
import { terminateStatements } from './terminateStatements.ts';
import { unwrap } from './unwrap.ts';
import { walk } from './walk.ts';

type Fn = Extract<Node, { params: unknown; body: unknown }>;
const isFn = (n: Node): n is Fn =>
  n.type === 'FunctionDeclaration' || n.type === 'FunctionExpression' || n.type === 'ArrowFunctionExpression';

interface Call {
  readonly node: CallExpression;
  readonly target?: Node | undefined;
  readonly dynamic: boolean;
}
interface Info {
  readonly fn: Fn;
  readonly module: GraphModule;
  readonly parent: Node | undefined;
  readonly grand: Node | undefined;
  points: boolean;
  readonly calls: Call[];
}

const BUILTIN = new Set(
  'push pop shift unshift slice splice concat indexOf includes join keys values entries fill set get has add delete toString toFixed padEnd padStart at charCodeAt split replace replaceAll trim sort reverse subarray flat clear startsWith endsWith map filter some every find findIndex findLast forEach reduce flatMap from toSorted apply call bind'.split(
    ' ',
  ),
);

/** Which functions of the graph are stepped. */
export class Colours {
  readonly infos = new Map<Node, Info>();
  readonly stepped = new Set<Node>();

  constructor(graph: ModuleGraph, isHooked: (f: string) => boolean, isShadow: (f: string) => boolean) {
    const resolver = new CalleeResolver(graph);
    for (const module of graph.values()) {
      if (isShadow(module.file)) continue;
      const hooked = isHooked(module.file);
      walk(module.program, (node, ancestors) => {
        if (isFn(node)) {
          this.infos.set(node, {
            fn: node,
            module,
            parent: ancestors.at(-1),
            grand: ancestors.at(-2),
            points: false,
            calls: [],
          });
        }
        if (node.type !== 'CallExpression') return;
        const owner = ancestors.findLast(isFn);
        if (!owner || !inBody(owner, node)) return;
        const info = this.infos.get(owner)!;
        const callee = unwrap(node.callee);
        if (isAtomics(callee)) {
          if (hooked && !['isLockFree', 'pause'].includes((callee as any).property.name)) info.points = true;
          return;
        }
        const scope = scopeAt(module.scopes, ancestors);
        const target = resolver.functionOf(node.callee, module, scope);
        if (target) {
          info.calls.push({ node, target, dynamic: false });
          return;
        }
        if (callee.type === 'Super' || node.optional) return;
        if (callee.type === 'Identifier' && scope.lookup(callee.name) === undefined) return;
        if (callee.type === 'Identifier' && scope.lookup(callee.name)?.statement?.type === 'ImportDeclaration') return;
        if (callee.type === 'MemberExpression') {
          if (callee.optional || callee.computed || callee.property.type !== 'Identifier') return;
          const root = unwrap(callee.object);
          if (root.type === 'Super') return;
          if (root.type === 'Identifier' && scope.lookup(root.name) === undefined) return;
          if (BUILTIN.has(callee.property.name) && !node.arguments.some((a) => isFn(unwrap(a)))) return;
        } else if (callee.type !== 'Identifier') return;
        info.calls.push({ node, dynamic: true });
      });
    }
    for (let grew = true; grew;) {
      grew = false;
      for (const info of this.infos.values()) {
        if (this.stepped.has(info.fn) || !canStep(info)) continue;
        const isStepped =
          info.points ||
          info.calls.some(({ node, target, dynamic }) => (dynamic ? isLikely(node, this) : this.stepped.has(target!)));
        if (isStepped) {
          this.stepped.add(info.fn);
          grew = true;
        }
      }
    }
  }
}

/** A dynamic call of a builtin matters only with a stepped callback. */
function isLikely(node: CallExpression, colours: Colours): boolean {
  const callee = unwrap(node.callee);
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && BUILTIN.has(callee.property.name))
    return node.arguments.some((a) => colours.stepped.has(unwrap(a)));
  return true;
}

function canStep({ fn, parent, grand }: Info): boolean {
  if (!fn.body || ('async' in fn && fn.async) || ('generator' in fn && fn.generator)) return false;
  if (parent?.type === 'MethodDefinition') return false;
  if (parent?.type === 'Property' && (parent.kind !== 'init' || grand?.type !== 'ObjectExpression')) return false;
  if (fn.type === 'FunctionDeclaration') return fn.id !== null;
  return true;
}

const inBody = (fn: Fn, node: Node): boolean =>
  fn.body !== null && node.start >= fn.body!.start && node.end <= fn.body!.end;
const isAtomics = (n: any): boolean =>
  n.type === 'MemberExpression' &&
  !n.computed &&
  n.object.type === 'Identifier' &&
  n.object.name === 'Atomics' &&
  n.property.type === 'Identifier';

/** Rewrites a module. */
export function lowerDraft(
  text: MagicString,
  module: GraphModule,
  accesses: readonly SitedAccess[],
  rt: string,
  colours: Colours,
): void {
  const sites = new Map(accesses.map((a) => [a.node as Node, a]));
  const suffixes: (() => void)[] = [];
  const temps = new Map<Node, string[]>();
  let loops = 0;
  const temp = (fn: Node): string => {
    const list = temps.get(fn) ?? [];
    temps.set(fn, list);
    const name = `$t${list.length}`;
    list.push(name);
    return name;
  };
  walk(module.program, (node, ancestors) => {
    const owner = ancestors.findLast(isFn);
    const inside = owner !== undefined && colours.stepped.has(owner) && inBody(owner, node) ? owner : undefined;
    if (isFn(node) && colours.stepped.has(node)) lowerFunction(node, ancestors);
    if (node.type === 'CallExpression' && inside) lowerCall(node, ancestors, inside);
    if (inside && /^(While|DoWhile|For|ForOf|ForIn)Statement$/.test(node.type)) lowerLoop(node, ancestors, inside);
    const access = sites.get(node);
    if (access && access.kind !== 'atomic') lowerPlain(access);
  });
  for (const [fn, names] of temps) {
    const body = (fn as Fn).body as Node;
    if (body.type === 'BlockStatement') text.appendRight(body.start + 1, `let ${names.join(', ')};`);
  }
  for (const suffix of suffixes.toReversed()) suffix();
  terminateStatements(text, module);

  function lowerFunction(fn: Fn, ancestors: readonly Node[]): void {
    const { line } = module.lines.positionOf(fn.start);
    const parent = ancestors.at(-1)!;
    const name =
      fn.type !== 'ArrowFunctionExpression' && fn.id
        ? fn.id.name
        : parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier'
          ? parent.id.name
          : parent.type === 'Property' && parent.key.type === 'Identifier'
            ? parent.key.name
            : '';
    const label = JSON.stringify(`${module.file}:${line} ${name}`.trim());
    const body = fn.body as Node;
    if (fn.type === 'FunctionDeclaration') {
      const isExported = parent.type === 'ExportNamedDeclaration' || parent.type === 'ExportDefaultDeclaration';
      const prefix = isExported ? module.text.slice(parent.start, fn.start) : '';
      if (isExported) text.update(parent.start, fn.start, ' ');
      text.update(fn.start, fn.id!.end, `function* ${name}$g`);
      suffixes.push(() =>
        text.appendLeft(
          fn.end,
          `\n${prefix}function ${name}(...args${module.lang === 'ts' ? ': any[]' : ''}) { return ${rt}.drive(${label}, ${name}$g.apply(this, args)); }\n${rt}.twin(${name}, ${name}$g);\n`,
        ),
      );
      return;
    }
    const method = parent.type === 'Property' && parent.method;
    const uses = usesThis(fn) && fn.type === 'ArrowFunctionExpression' ? '.bind(this)' : '';
    suffixes.push(() => text.appendLeft(fn.end, `${uses})`));
    const head = `${rt}.stepped(${label}, function* `;
    if (method) text.appendLeft(parent.key.end, `: ${head}`);
    else if (fn.type === 'ArrowFunctionExpression') {
      const first = fn.params[0];
      const last = fn.params.at(-1);
      if (first && last) {
        text.update(fn.start, first.start, `${head}(`);
        text.update(last.end, body.start, ') ');
      } else text.update(fn.start, body.start, `${head}() `);
      if (body.type !== 'BlockStatement') {
        suffixes.push(() => {
          const names = temps.get(fn) ?? [];
          text.prependRight(body.start, `{ ${names.length > 0 ? `let ${names.join(', ')}; ` : ''}return (`);
          text.appendLeft(body.end, '); }');
        });
      }
    } else text.update(fn.start, fn.start + 'function'.length, head);
  }

  function lowerCall(node: CallExpression, ancestors: readonly Node[], fn: Fn): void {
    const callee = unwrap(node.callee);
    const args = node.arguments;
    const access = sites.get(node);
    if (access) {
      if (access.kind !== 'atomic') return;
      const { site, method } = access;
      if (method === 'pause' || method === 'isLockFree') return;
      if (method === 'wait') {
        text.update(node.start, args[0]!.start, `(yield* ${rt}.wait(${site}, `);
        suffixes.push(() => text.appendLeft(node.end, ')'));
        return;
      }
      const names = args.map(() => temp(fn));
      text.update(node.start, args[0]!.start, `(${names[0]} = (`);
      for (let i = 1; i < args.length; i++) text.update(args[i - 1]!.end, args[i]!.start, `), ${names[i]} = (`);
      let kind: number = Op[method as keyof typeof Op];
      if (ancestors.at(-1)?.type === 'ExpressionStatement') kind |= UNUSED;
      kind |= awaits(node, ancestors, method);
      const call = method === 'notify' ? `${rt}.notify` : `Atomics.${method}`;
      const list = names.join(', ');
      text.update(
        args.at(-1)!.end,
        node.end,
        `), --${rt}.control[0] === 0 && ${rt}.point(${site}, ${kind}, ${list}) && (yield), ${call}(${list}))`,
      );
      return;
    }
    const info = colours.infos.get(fn)!;
    const call = info.calls.find((c) => c.node === node);
    if (!call || isAtomics(callee)) return;
    if (!call.dynamic) {
      if (!colours.stepped.has(call.target!)) return;
      text.appendRight(node.start, '(yield* ');
      text.appendLeft(node.callee.end, `[${rt}.STEPPED]`);
      suffixes.push(() => text.appendLeft(node.end, ')'));
      return;
    }
    if (!isLikely(node, colours)) return;
    const end = args[0]?.start ?? node.end - 1;
    if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier') {
      text.appendRight(node.start, `(yield* ${rt}.callMethod(`);
      text.update(callee.object.end, end, `, ${JSON.stringify(callee.property.name)}${args.length > 0 ? ', ' : ''}`);
    } else {
      text.appendRight(node.start, `(yield* ${rt}.call(`);
      put(node.callee.end, end, args.length > 0 ? ', ' : '');
    }
    suffixes.push(() => text.appendLeft(node.end, ')'));
  }

  function lowerLoop(node: Node, ancestors: readonly Node[], fn: Fn): void {
    const body = (node as Extract<Node, { type: 'WhileStatement' }>).body;
    const counter = temp(fn);
    const changed = new Set<string>();
    walk(node, (inner) => {
      const target =
        inner.type === 'AssignmentExpression'
          ? unwrap(inner.left)
          : inner.type === 'UpdateExpression'
            ? unwrap(inner.argument)
            : undefined;
      if (target?.type === 'Identifier') changed.add(target.name);
    });
    walk(body, (inner) => {
      if (inner.type === 'VariableDeclarator' && inner.id.type === 'Identifier') changed.delete(inner.id.name);
    });
    const hook = `--${rt}.control[2] === 0 && ${rt}.turn(${1_000_000 + node.start * 64 + (loops++ % 64)}, ${[`${counter}++`, ...changed].join(', ')});`;
    const place = ancestors.at(-1)?.type === 'LabeledStatement' ? ancestors.at(-1)! : node;
    text.appendRight(place.start, `{ ${counter} = 0; `);
    if (body.type === 'BlockStatement') text.appendLeft(body.start + 1, ` ${hook}`);
    else {
      text.appendRight(body.start, `{ ${hook} `);
      suffixes.push(() => text.appendLeft(body.end, ' }'));
    }
    suffixes.push(() => text.appendLeft(place.end, ' }'));
  }

  function put(from: number, to: number, what: string): void {
    if (from === to) text.appendRight(from, what);
    else text.update(from, to, what);
  }

  function lowerPlain(access: Exclude<SitedAccess, { kind: 'atomic' }>): void {
    const { member, site, node } = access;
    if (access.kind === 'read') {
      text.appendRight(node.start, `${rt}.read(${site}, `);
      text.update(member.object.end, member.property.start, ', ');
      text.update(member.property.end, member.end, ')');
      return;
    }
    if (access.kind === 'assign' && access.node.operator === '=') {
      put(node.start, member.object.start, `${rt}.write(${site}, `);
      text.update(member.object.end, member.property.start, ', ');
      text.update(member.property.end, access.node.right.start, ', ');
      suffixes.push(() => text.appendLeft(node.end, ')'));
      return;
    }
    const operator = access.kind === 'assign' ? access.node.operator : access.node.operator === '++' ? '+=' : '-=';
    put(node.start, member.object.start, `${rt}.change(${site}, `);
    text.update(member.object.end, member.property.start, ', ');
    const is = access.kind === 'assign' ? access.node.right : undefined;
    text.update(member.property.end, is ? is.start : node.end, `, ${JSON.stringify(operator)}, ${is ? '' : '1)'}`);
    if (is) suffixes.push(() => text.appendLeft(node.end, ')'));
  }
}

function usesThis(fn: Node): boolean {
  let found = false;
  walk(fn, (n) => {
    if (n.type === 'ThisExpression') found = true;
  });
  return found;
}

/** `while (Atomics.compareExchange(a, i, E, N) !== E) {}` and the like. */
function awaits(node: CallExpression, ancestors: readonly Node[], method: string): number {
  const test = ancestors.at(-1);
  const loop = ancestors.at(-2);
  if (test?.type !== 'BinaryExpression' || loop?.type !== 'WhileStatement' || loop.test !== test || test.left !== node)
    return 0;
  if (!isIdle(loop.body)) return 0;
  const right = unwrap(test.right);
  if (method === 'compareExchange' && test.operator === '!==' && sameLiteral(right, unwrap(node.arguments[2]!)))
    return AWAIT_EQUAL;
  return 0 * AWAIT_OTHER;
}

const sameLiteral = (a: Node, b: Node): boolean => a.type === 'Literal' && b.type === 'Literal' && a.value === b.value;
const isIdle = (body: Node): boolean =>
  body.type === 'EmptyStatement' ||
  (body.type === 'BlockStatement' && body.body.every((s) => s.type === 'EmptyStatement'));
void visitorKeys;
