import { isStable } from '../isStable.js';
import { Op } from '../stepped/op.js';
import { isUnused } from './points.js';
const LOGICAL = new Set(['||=', '&&=', '??=']);
/**
 * Tells the handler of plain accesses to elements, which may be shared memory:
 *
 * ```
 * m[i]           (control[1] !== 0 && plain(7, Op.read, m, i), m[i])
 * f()[i] += v    (t0 = (f()), t1 = (i), …read…, t2 = t0[t1], t2 = t2 + (v), …write…, t0[t1] = t2)
 * ```
 *
 * With plain accesses as scheduling points, `&& (yield)` follows. Outside stepped functions, where there are no
 * variables to hold what an access needs, the runtime does what is not as simple as the first.
 */
export function lowerElement(edit, access, ancestors) {
    const { node } = access;
    const fn = edit.steppedAround(node, ancestors);
    if (!fn && edit.placeOf(node, ancestors).kind === 'module')
        return undefined;
    const lowering = new ElementLowering(edit, access, ancestors, fn);
    if (lowering.isRepeatable)
        return lowering.repeat();
    return fn ? lowering.inPlace(edit.tempsOf(fn)) : lowering.byRuntime();
}
class ElementLowering {
    #edit;
    #access;
    #ancestors;
    #fn;
    constructor(edit, access, ancestors, fn) {
        this.#edit = edit;
        this.#access = access;
        this.#ancestors = ancestors;
        this.#fn = fn;
    }
    /** Whether the access can be announced by evaluating its parts once more. */
    get isRepeatable() {
        const { member } = this.#access;
        const parts = [member.object, member.property];
        if (this.#access.kind === 'assign') {
            if (this.#access.node.operator !== '=')
                return false;
            parts.push(this.#access.node.right);
        }
        const { fine } = this.#edit.subject;
        if (this.#fn && fine) {
            if (this.#access.kind === 'update')
                return false;
            const inner = [...this.#ancestors, this.#access.node];
            return parts.every((part) => this.#edit.stabilityOf(part, inner) !== 'none');
        }
        return parts.every(isStable);
    }
    repeat() {
        const access = this.#access;
        const edit = this.#edit;
        const { node, member, site } = access;
        const place = `${edit.source(member.object)}, ${edit.source(member.property)}`;
        if (access.kind === 'update') {
            const by = access.node.operator === '++' ? 1 : -1;
            edit.before(node, `(${edit.use('control')}[1] !== 0 && ${edit.use('plainUpdate')}(${site}, ${place}, ${by}), `);
        }
        else {
            const value = access.kind === 'assign' ? `, ${edit.source(access.node.right)}` : '';
            edit.before(node, `(${this.#announce(access.kind === 'read' ? 'read' : 'write', place + value)}, `);
        }
        return () => edit.after(node, ')');
    }
    inPlace(temps) {
        const edit = this.#edit;
        const access = this.#access;
        const { node, member } = access;
        const { text } = edit;
        const object = temps.take();
        const index = temps.take();
        const element = `${object}[${index}]`;
        const place = `${object}, ${index}`;
        edit.replace(node.start, member.object.start, `(${object} = (`);
        text.update(member.object.end, member.property.start, `), ${index} = (`);
        if (access.kind === 'read') {
            text.update(member.property.end, node.end, `), ${this.#announce('read', place)}, ${element})`);
            return () => temps.release(2);
        }
        const value = temps.take();
        const store = `${this.#announce('write', `${place}, ${value}`)}, ${element} = ${value}`;
        const load = `${this.#announce('read', place)}, ${value} = ${element}`;
        if (access.kind === 'update') {
            const { operator, prefix } = access.node;
            if (prefix || isUnused(node, this.#ancestors)) {
                text.update(member.property.end, node.end, `), ${load}, ${operator}${value}, ${store})`);
                return () => temps.release(3);
            }
            const before = temps.take();
            text.update(member.property.end, node.end, `), ${load}, ${before} = ${value}${operator}, ${store}, ${before})`);
            return () => temps.release(4);
        }
        const { operator, right } = access.node;
        let ends = `), ${store})`;
        if (operator === '=')
            text.update(member.property.end, right.start, `), ${value} = (`);
        else if (LOGICAL.has(operator)) {
            // A function gets no name from a member.
            const head = `), ${load}, ${value} ${operator.slice(0, -1)} (${value} = (0, `;
            text.update(member.property.end, right.start, head);
            ends = `), ${store}))`;
        }
        else
            text.update(member.property.end, right.start, `), ${load}, ${value} = ${value} ${operator.slice(0, -1)} (`);
        return () => {
            edit.after(node, ends);
            temps.release(3);
        };
    }
    byRuntime() {
        const edit = this.#edit;
        const access = this.#access;
        const { node, member, site } = access;
        const { text } = edit;
        const list = member.property.type === 'SequenceExpression';
        const head = (name) => {
            edit.replace(node.start, member.object.start, `${name}(${site}, `);
            text.update(member.object.end, member.property.start, list ? ', (' : ', ');
        };
        const close = list ? ')' : '';
        if (access.kind === 'read') {
            head(edit.use('read'));
            text.update(member.property.end, node.end, `${close})`);
            return undefined;
        }
        if (access.kind === 'update') {
            head(edit.use('update'));
            const { operator, prefix } = access.node;
            text.update(member.property.end, node.end, `${close}, ${operator === '++' ? 1 : -1}, ${prefix})`);
            return undefined;
        }
        const { operator, right } = access.node;
        if (operator === '=')
            head(edit.use('write'));
        else if (LOGICAL.has(operator)) {
            const read = `${edit.use('read')}(${site}, ${edit.source(member.object)}, ${edit.source(member.property)})`;
            head(`(${read} ${operator.slice(0, -1)} ${edit.use('write')}`);
        }
        else
            head(`${edit.use('assign')}(${JSON.stringify(operator)}, ${edit.use('element')}`);
        const isCompound = operator !== '=' && !LOGICAL.has(operator);
        text.update(member.property.end, right.start, `${close}${isCompound ? ')' : ''}, `);
        return () => edit.after(node, LOGICAL.has(operator) ? '))' : ')');
    }
    #announce(op, list) {
        const edit = this.#edit;
        const { fine } = edit.subject;
        const how = fine && !this.#fn ? edit.use('plainNow') : edit.use('plain');
        const told = `${edit.use('control')}[1] !== 0 && ${how}(${this.#access.site}, ${Op[op]}, ${list})`;
        return fine && this.#fn ? `${told} && (yield)` : told;
    }
}
//# sourceMappingURL=elements.js.map