import { namesAtomics } from '../atomicsUse.js';
import { CalleeResolver } from '../calleeResolver.js';
import { scopeAt } from '../scope.js';
import { atomicsMethods } from '../sharedAccess.js';
import { isWrapper, unwrap } from '../unwrap.js';
import { walk } from '../walk.js';
import { isBulkCall } from './bulkCall.js';
import { callOf, isIdleMethod } from './call.js';
import { placeOf } from './codePlace.js';
import { isFunction } from './functionNode.js';
import { obstacleOf } from './obstacle.js';
import { isPause } from './pauses.js';
import { mayBeFunction, PropertyTable } from './propertyTable.js';
import { seenNamespaces } from './seenNamespaces.js';
/** Whether an access is a scheduling point. */
export const isPoint = (access, fine) => access.kind === 'atomic' ? !isIdleMethod(access.method) : fine;
/**
 * Which functions of a subject are stepped: those with scheduling points, and those that may call one that is.
 *
 * A call whose function is not certain is taken to reach whatever goes by its name; what is wrongly taken for
 * stepped costs time, what is missed runs as one step and is told of when it does.
 */
export class Colouring {
    functions = new Map();
    /** Calls by node, wherever they stand. */
    calls = new Map();
    #stepped = new Set();
    /** Files of modules whose exports can be seen: they must not become more. */
    seen;
    #graph;
    #resolver;
    #properties;
    /** Whether functions of Atomics go by other names. */
    #hasAliases = false;
    /** Functions that await something. */
    #awaiting = new Set();
    /** Whether promises can be virtual. */
    #waitsAsync = false;
    /** @param isLowered leaves out shadow memory. */
    constructor(graph, accesses, isLowered, fine) {
        this.#graph = graph;
        this.#resolver = new CalleeResolver(graph);
        this.seen = seenNamespaces(graph);
        this.#properties = new PropertyTable(graph, this.#resolver, this.seen);
        for (const module of graph.values()) {
            if (isLowered(module.file))
                this.#collect(module, accesses.get(module.file), fine);
        }
        if (this.#waitsAsync || this.#hasAliases)
            for (const info of this.#awaiting)
                info.hasPoint = true;
        this.#spread();
    }
    isStepped(fn) {
        return this.#stepped.has(fn);
    }
    /** Whether the subject has functions under a property of that name. */
    hasProperty(name) {
        return this.#properties.has(name);
    }
    /** Whether a call may reach something stepped. */
    isSteppedCall({ call, module, ancestors }) {
        const isStepped = (fn) => this.#stepped.has(fn);
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
                if (call.name === undefined)
                    return isAny;
                return (this.#properties.mayReach(call.name, isStepped) ||
                    (this.#hasAliases && atomicsMethods.includes(call.name)));
            case 'callback': {
                if (this.#properties.mayReach(call.name, isStepped))
                    return true;
                const callback = unwrap(call.callback);
                const scope = scopeAt(module.scopes, ancestors);
                const fn = isFunction(callback) ? callback : this.#resolver.functionOf(callback, module, scope);
                return fn ? isStepped(fn) : isAny && mayBeFunction(callback);
            }
        }
    }
    #collect(module, accesses, fine) {
        const byNode = new Map((accesses ?? []).map((access) => [access.node, access]));
        walk(module.program, (node, ancestors) => {
            if (isFunction(node) && node.body) {
                const placed = { fn: node, body: node.body, ancestors: [...ancestors] };
                const obstacle = obstacleOf(placed);
                this.functions.set(node, { ...placed, module, obstacle, hasPoint: false, calls: [] });
            }
            const access = byNode.get(node);
            if (access?.kind === 'atomic' && access.method === 'waitAsync')
                this.#waitsAsync = true;
            if (node.type === 'AwaitExpression') {
                const place = placeOf(node, ancestors);
                if (place.kind === 'body')
                    this.#awaiting.add(this.functions.get(place.fn));
            }
            if (access ? isPoint(access, fine) : fine && isBulkCall(node)) {
                const place = placeOf(node, ancestors);
                if (place.kind === 'body')
                    this.functions.get(place.fn).hasPoint = true;
            }
            if (node.type === 'CallExpression' && access?.kind !== 'atomic')
                this.#addCall(node, ancestors, module);
            if (accesses && isAlias(node, ancestors, module, byNode))
                this.#hasAliases = true;
        });
    }
    #addCall(node, ancestors, module) {
        const call = callOf(node, ancestors, module, this.#resolver);
        if (!call)
            return;
        const scope = scopeAt(module.scopes, ancestors);
        if (call.kind === 'value' && isPause(node.callee, { module, graph: this.#graph, scope }))
            return;
        const entry = { node, call, module, ancestors: [...ancestors] };
        this.calls.set(node, entry);
        const place = placeOf(node, ancestors);
        if (place.kind === 'body')
            this.functions.get(place.fn).calls.push(entry);
    }
    #spread() {
        const left = new Set([...this.functions.values()].filter(({ obstacle }) => obstacle === undefined));
        for (let before = -1; before !== this.#stepped.size;) {
            before = this.#stepped.size;
            for (const info of left) {
                if (!info.hasPoint && !info.calls.some((call) => this.isSteppedCall(call)))
                    continue;
                this.#stepped.add(info.fn);
                left.delete(info);
            }
        }
    }
}
/** Whether the node is `Atomics` and something else is done with it than to call a method by its name. */
function isAlias(node, ancestors, module, accesses) {
    if (!namesAtomics(node, ancestors, module))
        return false;
    const call = ancestors.at(-2);
    if (call && accesses.get(call)?.kind === 'atomic')
        return false;
    const member = ancestors.findLast((ancestor) => !isWrapper(ancestor));
    const { property } = member?.type === 'MemberExpression' ? member : { property: undefined };
    return !(property?.type === 'Identifier' && isIdleMethod(property.name));
}
//# sourceMappingURL=colouring.js.map