import { codeOf, Op, UNUSED } from '../stepped/op.js';
import { isWrapper } from '../unwrap.js';
import { awaitOf } from './awaits.js';
import { isIdleMethod } from './call.js';
/** Arguments that the runtime's operations take, before the code. */
const ARITY = {
    load: 2,
    store: 3,
    add: 3,
    sub: 3,
    and: 3,
    or: 3,
    xor: 3,
    exchange: 3,
    compareExchange: 4,
    notify: 3,
    waitAsync: 4,
};
/**
 * Lowers a call of Atomics to a scheduling point before it:
 *
 * ```
 * Atomics.add(m, i, v)        (--control[0] === 0 && point(7, Op.add, m, i, v) && (yield), add(m, i, v, 7171))
 * Atomics.add(f(), i, v)      (t0 = (f()), --control[0] === 0 && point(7, …, t0, i, v) && (yield), add(t0, i, v, 7171))
 * Atomics.add(...args)        (yield* operate(7, "add", ...args))
 * Atomics.wait(m, i, v)       (yield* wait(7, m, i, v))
 * ```
 *
 * The last number is the `codeOf` site and kind. An operation that is repeated until it succeeds has a point in vain, too:
 *
 * ```
 * while (Atomics.load(m, i) !== 0)    ((--control[0] === 0 || inVain(65, m, i, 0)) && point(7, 65, m, i, 0) && (yield), …)
 * ```
 *
 * Where nothing can be suspended the runtime does the operation, as part of the step that is under way.
 */
export function lowerAtomic(edit, access, ancestors) {
    const { node, method, site } = access;
    const { text } = edit;
    if (isIdleMethod(method))
        return undefined;
    const [first] = node.arguments;
    // It throws, and touches nothing.
    if (first === undefined)
        return undefined;
    const fn = edit.steppedAround(node, ancestors);
    if (!fn) {
        if (edit.placeOf(node, ancestors).kind === 'module')
            return undefined;
        const what = JSON.stringify(`${edit.where(node)} Atomics.${method}`);
        text.update(node.start, first.start, `${edit.use('operateNow')}(${what}, ${site}, ${JSON.stringify(method)}, `);
        return undefined;
    }
    if (method === 'wait') {
        text.update(node.start, first.start, `(yield* ${edit.use('wait')}(${site}, `);
        return () => edit.after(node, ')');
    }
    if (node.arguments.some(({ type }) => type === 'SpreadElement')) {
        text.update(node.start, first.start, `(yield* ${edit.use('operate')}(${site}, ${JSON.stringify(method)}, `);
        return () => edit.after(node, ')');
    }
    return lowerInPlace(edit, access, ancestors, fn);
}
function lowerInPlace(edit, access, ancestors, fn) {
    const { node, method, site } = access;
    const args = node.arguments;
    const inner = [...ancestors, node];
    const stability = args.map((arg) => edit.stabilityOf(arg, inner));
    const stays = stability.includes('none') ? 'fixed' : 'local';
    const temps = edit.tempsOf(fn);
    const moved = args.filter((_, i) => stability[i] !== 'fixed' && stability[i] !== stays);
    const names = new Map(moved.map((arg) => [arg, temps.take()]));
    const nameOf = (arg) => names.get(arg) ?? edit.source(arg);
    const awaited = awaitOf(edit, node, ancestors, method);
    const name = method;
    const kind = Op[name] | (isUnused(node, ancestors) ? UNUSED : 0) | (awaited?.flag ?? 0);
    const list = args.map(nameOf).join(', ');
    const told = awaited?.value === undefined ? list : `${list}, ${awaited.value}`;
    const isUp = `--${edit.use('control')}[0] === 0`;
    const asks = awaited ? `(${isUp} || ${edit.use('inVain')}(${kind}, ${told}))` : isUp;
    const point = `${asks} && ${edit.use('point')}(${site}, ${kind}, ${told}) && (yield)`;
    const operation = edit.use(name);
    const taken = Array.from({ length: ARITY[name] }, (_, i) => (args[i] ? nameOf(args[i]) : 'undefined'));
    const code = codeOf(site, kind);
    const last = moved.at(-1);
    if (!last) {
        edit.before(node, `(${point}, `);
        edit.text.update(node.callee.start, node.callee.end, operation);
        const rest = [...taken.slice(args.length), code].join(', ');
        edit.text.update(args[Math.min(args.length, taken.length) - 1].end, node.end, `, ${rest}))`);
        return undefined;
    }
    moved.forEach((arg, i) => {
        const before = moved[i - 1];
        edit.text.update(before?.end ?? node.start, arg.start, `${before ? '), ' : '('}${names.get(arg)} = (`);
    });
    edit.text.update(last.end, node.end, `), ${point}, ${operation}(${[...taken, code].join(', ')}))`);
    return () => temps.release(moved.length);
}
/** Whether nobody looks at the value of the expression. */
export function isUnused(node, ancestors) {
    let child = node;
    for (let i = ancestors.length - 1; i >= 0; i--) {
        const parent = ancestors[i];
        if (parent.type === 'ExpressionStatement')
            return true;
        if (parent.type === 'ForStatement')
            return parent.update === child || parent.init === child;
        if (parent.type === 'UnaryExpression')
            return parent.operator === 'void';
        if (parent.type === 'SequenceExpression' && parent.expressions.at(-1) !== child)
            return true;
        if (!isWrapper(parent) && parent.type !== 'SequenceExpression')
            return false;
        child = parent;
    }
    return false;
}
//# sourceMappingURL=points.js.map