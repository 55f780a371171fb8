import type { CallExpression, Node } from 'oxc-parser';
import { namesAtomics } from '../atomicsUse.ts';
import { CalleeResolver } from '../calleeResolver.ts';
import type { SitedAccess } from '../sharedAccess.ts';
import type { GraphModule, ModuleGraph } from '../moduleGraph.ts';
import { scopeAt } from '../scope.ts';
import { atomicsMethods } from '../sharedAccess.ts';
import { isWrapper, unwrap } from '../unwrap.ts';
import { walk } from '../walk.ts';
import { isBulkCall } from './bulkCall.ts';
import { type Call, callOf, isIdleMethod } from './call.ts';
import { placeOf } from './codePlace.ts';
import { type FunctionNode, isFunction, type PlacedFunction } from './functionNode.ts';
import { obstacleOf } from './obstacle.ts';
import { isPause } from './pauses.ts';
import { mayBeFunction, PropertyTable } from './propertyTable.ts';
import { seenNamespaces } from './seenNamespaces.ts';

/** A function of the subject. */
export interface SubjectFunction extends PlacedFunction {
  readonly module: GraphModule;
  /** Why it can't be stepped. */
  readonly obstacle: string | undefined;
  /** Whether it has scheduling points of its own. */
  hasPoint: boolean;
  readonly calls: SubjectCall[];
}

/** A call that may reach something stepped. */
export interface SubjectCall {
  readonly node: CallExpression;
  readonly call: Call;
  readonly module: GraphModule;
  readonly ancestors: readonly Node[];
}

/** Accesses of each hooked module, by file. */
export type Accesses = ReadonlyMap<string, readonly SitedAccess[]>;

/** Whether an access is a scheduling point. */
export const isPoint = (access: SitedAccess, fine: boolean): boolean =>
  access.kind === 'atomic' ? !isIdleMethod(access.method) : fine;

/**
 * Which functions of a subject are stepped: those with scheduling points, and those that may call one that is.
 *
 * A call whose function is not certain is taken to reach whatever goes by its name; what is wrongly taken for
 * stepped costs time, what is missed runs as one step and is told of when it does.
 */
export class Colouring {
  readonly functions = new Map<FunctionNode, SubjectFunction>();
  /** Calls by node, wherever they stand. */
  readonly calls = new Map<Node, SubjectCall>();
  readonly #stepped = new Set<FunctionNode>();
  /** Files of modules whose exports can be seen: they must not become more. */
  readonly seen: ReadonlySet<string>;
  readonly #graph: ModuleGraph;
  readonly #resolver: CalleeResolver;
  readonly #properties: PropertyTable;
  /** Whether functions of Atomics go by other names. */
  #hasAliases = false;
  /** Functions that await something. */
  readonly #awaiting = new Set<SubjectFunction>();
  /** Whether promises can be virtual. */
  #waitsAsync = false;

  /** @param isLowered leaves out shadow memory. */
  constructor(graph: ModuleGraph, accesses: Accesses, isLowered: (file: string) => boolean, fine: boolean) {
    this.#graph = graph;
    this.#resolver = new CalleeResolver(graph);
    this.seen = seenNamespaces(graph);
    this.#properties = new PropertyTable(graph, this.#resolver, this.seen);
    for (const module of graph.values()) {
      if (isLowered(module.file)) this.#collect(module, accesses.get(module.file), fine);
    }
    if (this.#waitsAsync || this.#hasAliases) for (const info of this.#awaiting) info.hasPoint = true;
    this.#spread();
  }

  isStepped(fn: FunctionNode): boolean {
    return this.#stepped.has(fn);
  }

  /** Whether the subject has functions under a property of that name. */
  hasProperty(name: string): boolean {
    return this.#properties.has(name);
  }

  /** Whether a call may reach something stepped. */
  isSteppedCall({ call, module, ancestors }: SubjectCall): boolean {
    const isStepped = (fn: FunctionNode): boolean => this.#stepped.has(fn);
    const isAny = this.#hasAliases || this.#stepped.size > 0;
    switch (call.kind) {
      case 'direct':
      case 'private':
        return isStepped(call.target);
      case 'alias':
        return true;
      case 'value':
        return isAny;
      case 'member':
        if (call.name === undefined) return isAny;
        return (
          this.#properties.mayReach(call.name, isStepped) ||
          (this.#hasAliases && (atomicsMethods as readonly string[]).includes(call.name))
        );
      case 'callback': {
        if (this.#properties.mayReach(call.name, isStepped)) return true;
        const callback = unwrap(call.callback);
        const scope = scopeAt(module.scopes, ancestors);
        const fn = isFunction(callback) ? callback : this.#resolver.functionOf(callback, module, scope);
        return fn ? isStepped(fn) : isAny && mayBeFunction(callback);
      }
    }
  }

  #collect(module: GraphModule, accesses: readonly SitedAccess[] | undefined, fine: boolean): void {
    const byNode = new Map<Node, SitedAccess>((accesses ?? []).map((access) => [access.node, access]));
    walk(module.program, (node, ancestors) => {
      if (isFunction(node) && node.body) {
        const placed = { fn: node, body: node.body, ancestors: [...ancestors] };
        const obstacle = obstacleOf(placed);
        this.functions.set(node, { ...placed, module, obstacle, hasPoint: false, calls: [] });
      }
      const access = byNode.get(node);
      if (access?.kind === 'atomic' && access.method === 'waitAsync') this.#waitsAsync = true;
      if (node.type === 'AwaitExpression') {
        const place = placeOf(node, ancestors);
        if (place.kind === 'body') this.#awaiting.add(this.functions.get(place.fn)!);
      }
      if (access ? isPoint(access, fine) : fine && isBulkCall(node)) {
        const place = placeOf(node, ancestors);
        if (place.kind === 'body') this.functions.get(place.fn)!.hasPoint = true;
      }
      if (node.type === 'CallExpression' && access?.kind !== 'atomic') this.#addCall(node, ancestors, module);
      if (accesses && isAlias(node, ancestors, module, byNode)) this.#hasAliases = true;
    });
  }

  #addCall(node: CallExpression, ancestors: readonly Node[], module: GraphModule): void {
    const call = callOf(node, ancestors, module, this.#resolver);
    if (!call) return;
    const scope = scopeAt(module.scopes, ancestors);
    if (call.kind === 'value' && isPause(node.callee, { module, graph: this.#graph, scope })) return;
    const entry = { node, call, module, ancestors: [...ancestors] };
    this.calls.set(node, entry);
    const place = placeOf(node, ancestors);
    if (place.kind === 'body') this.functions.get(place.fn)!.calls.push(entry);
  }

  #spread(): void {
    const left = new Set([...this.functions.values()].filter(({ obstacle }) => obstacle === undefined));
    for (let before = -1; before !== this.#stepped.size;) {
      before = this.#stepped.size;
      for (const info of left) {
        if (!info.hasPoint && !info.calls.some((call) => this.isSteppedCall(call))) continue;
        this.#stepped.add(info.fn);
        left.delete(info);
      }
    }
  }
}

/** Whether the node is `Atomics` and something else is done with it than to call a method by its name. */
function isAlias(
  node: Node,
  ancestors: readonly Node[],
  module: GraphModule,
  accesses: ReadonlyMap<Node, SitedAccess>,
): boolean {
  if (!namesAtomics(node, ancestors, module)) return false;
  const call = ancestors.at(-2);
  if (call && accesses.get(call)?.kind === 'atomic') return false;
  const member = ancestors.findLast((ancestor) => !isWrapper(ancestor));
  const { property } = member?.type === 'MemberExpression' ? member : { property: undefined };
  return !(property?.type === 'Identifier' && isIdleMethod(property.name));
}
