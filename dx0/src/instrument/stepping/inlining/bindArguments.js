import { scopeAt } from '../../scope.js';
import { unwrap } from '../../unwrap.js';
/** @param take gives a new variable. */
export function bindArguments(edit, { node, ancestors }, target, take) {
  const args = node.arguments;
  const inner = [...ancestors, node];
  const stability = args.map((arg) => edit.stabilityOf(arg, inner));
  const stays = stability.includes('none') ? 'fixed' : 'local';
  const { parameters } = target;
  const names = new Map();
  const moved = [];
  const defaults = [];
  const site = edit.subject.inlining?.callSites.get(node);
  for (let i = 0; i < Math.max(parameters.length, args.length); i++) {
    const arg = args[i];
    const parameter = parameters[i];
    const initial = parameter?.initial && target.info.module.text.slice(parameter.initial.start, parameter.initial.end);
    if (!arg) {
      const isSite = site !== undefined && i === args.length + site.padding;
      names.set(parameter.declaration, isSite ? String(site.site) : (initial ?? 'undefined'));
    } else if (
      parameter &&
      (stability[i] === 'fixed' || stability[i] === stays) &&
      (initial === undefined || isDefined(edit, arg, inner)) &&
      (isShort(arg) || usesOf(target, parameter) <= 1)
    ) {
      names.set(parameter.declaration, grouped(edit, arg));
    } else {
      const name = take();
      moved.push({ arg, name });
      if (parameter) names.set(parameter.declaration, name);
      if (initial !== undefined) defaults.push(`${name} === undefined && (${name} = ${initial})`);
    }
  }
  return { names, moved, defaults };
}
/**
 * Works the moved arguments out in their places, one after the other:
 *
 * ```
 * f(a(), b(), 1)      opening t0 = (a()), t1 = (b()) closing
 * ```
 *
 * @param from where what the opening replaces begins.
 */
export function moveArguments(edit, { moved }, { from, to, opening, closing }) {
  moved.forEach(({ arg, name }, i) => {
    const before = moved[i - 1]?.arg;
    edit.text.update(before?.end ?? from, arg.start, `${before ? '), ' : opening}${name} = (`);
  });
  const last = moved.at(-1)?.arg;
  edit.text.update(last?.end ?? from, to, `${last ? ')' : opening}${closing}`);
}
/** Source of an argument that may stand wherever its parameter does. */
function grouped(edit, arg) {
  const text = edit.source(arg);
  return arg.type === 'Identifier' || arg.type === 'Literal' || arg.type === 'ParenthesizedExpression'
    ? text
    : `(${text})`;
}
/** Whether working the argument out again costs nothing. */
const isShort = (arg) => {
  const node = unwrap(arg);
  return (
    ['Identifier', 'Literal', 'ThisExpression'].includes(node.type) ||
    (node.type === 'UnaryExpression' && isShort(node.argument))
  );
};
const usesOf = ({ references }, { declaration }) =>
  references.filter((reference) => reference.declaration === declaration).length;
/** Whether a stable argument is never undefined, so that a default does not matter. */
function isDefined(edit, arg, ancestors) {
  const node = unwrap(arg);
  if (node.type === 'Literal') return true;
  if (node.type !== 'Identifier') return false;
  const declared = scopeAt(edit.module.scopes, ancestors).lookup(node.name)?.node;
  return declared?.type === 'AssignmentPattern' && declared.right.type === 'Literal';
}
//# sourceMappingURL=bindArguments.js.map
