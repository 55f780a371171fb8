import { keyName } from './functionNode.js';
/**
 * Puts a static block at the beginning of a class that replaces its stepped methods, which are generators by
 * then, by functions that drive them. Private methods stay generators: all calls of them are known.
 */
export function lowerClass(edit, body, ancestors) {
    const { colouring, names } = edit.subject;
    const methods = [];
    const asyncMethods = [];
    for (const member of body.body) {
        if (member.type !== 'MethodDefinition' || !colouring.isStepped(member.value))
            continue;
        if (member.key.type === 'PrivateIdentifier')
            continue;
        let key = JSON.stringify(keyName(member));
        if (member.computed) {
            key = names.unique('key');
            edit.hoist([ancestors[0]], `let ${key}${edit.module.lang === 'ts' ? ': any' : ''};`);
            edit.before(member.key, `${key} = (`);
        }
        const name = member.computed ? `[${edit.source(member.key)}]` : keyName(member);
        const label = JSON.stringify(`${edit.where(member)} ${name}`);
        (member.value.async ? asyncMethods : methods).push(`[${key}, ${label}, ${member.static}]`);
    }
    const driving = [];
    if (methods.length > 0)
        driving.push(`${edit.use('methods')}(this, [${methods.join(', ')}]);`);
    if (asyncMethods.length > 0) {
        driving.push(`${edit.use('methods')}(this, [${asyncMethods.join(', ')}], ${edit.use('drivenAsync')});`);
    }
    if (driving.length > 0)
        edit.text.appendLeft(body.start + 1, ` static { ${driving.join(' ')} }`);
}
/** The end of a computed key that `lowerClass` captures. */
export function lowerKeyEnd(edit, key, ancestors) {
    const member = ancestors.at(-1);
    if (member?.type !== 'MethodDefinition' || !member.computed || member.key !== key)
        return;
    if (edit.subject.colouring.isStepped(member.value))
        edit.after(key, ')');
}
/** A stepped private method that is used as a value: `this.#m` without a call. */
export function lowerPrivateValue(edit, node, ancestors) {
    if (node.type !== 'MemberExpression' || node.property.type !== 'PrivateIdentifier')
        return undefined;
    const parent = ancestors.at(-1);
    if (parent?.type === 'CallExpression' && parent.callee === node)
        return undefined;
    const { name } = node.property;
    const owner = ancestors.findLast((around) => around.type === 'ClassBody' && around.body.some((member) => 'key' in member && isNamed(member.key, name)));
    const method = owner?.body.find((member) => 'key' in member && isNamed(member.key, name));
    if (method?.type !== 'MethodDefinition' || !edit.subject.colouring.isStepped(method.value))
        return undefined;
    edit.before(node, `${edit.use('driven')}(${JSON.stringify(`${edit.where(method)} #${name}`)}, `);
    return () => edit.after(node, ')');
}
const isNamed = (key, name) => key.type === 'PrivateIdentifier' && key.name === name;
//# sourceMappingURL=classes.js.map