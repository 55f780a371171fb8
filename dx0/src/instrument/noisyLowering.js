import { relativeSpecifier } from './emitModule.js';
import { terminateStatements } from './terminateStatements.js';
import { nextToken } from './tokens.js';
/** The runtime's function for each assignment operator; the others are assignments with a condition. */
const ASSIGN = {
  '+=': 'assignAdd',
  '-=': 'assignSubtract',
  '*=': 'assignMultiply',
  '/=': 'assignDivide',
  '%=': 'assignRemainder',
  '**=': 'assignPower',
  '<<=': 'assignShiftLeft',
  '>>=': 'assignShiftRight',
  '>>>=': 'assignShiftRightUnsigned',
  '&=': 'assignAnd',
  '|=': 'assignOr',
  '^=': 'assignXor',
};
/**
 * Puts a call of the runtime in place of every shared access:
 *
 * ```
 * Atomics.add(m, i, v)   rt.add(7, m, i, v)
 * m[i]                   rt.read(7, m, i)
 * m[i] = v               rt.write(7, m, i, v)
 * m[i]++                 rt.postIncrement(7, m, i)
 * m[i] += v              rt.assignAdd(rt.reference(7, m, i), v)    reads m[i] before v is evaluated
 * m[i] ||= v             rt.read(7, m, i) || rt.write(7, m, i, v)
 * ```
 *
 * Every replacement begins with an identifier, so that no line start turns into a continuation of the
 * line before.
 */
export const noisyLowering = {
  hooksAccesses: true,
  runtime: 'runtime',
  plan: (_, { accesses, unhooked }) => ({
    placesOf: () => [],
    unhookedOf: ({ file }) => unhooked.get(file) ?? [],
    lower(text, module, _sites, runtime) {
      const found = accesses.get(module.file) ?? [];
      if (found.length === 0) return;
      const name = freeName(module);
      // Outer accesses first: at equal offsets their beginning must come before that of the inner ones.
      for (const access of found) replace(text, module, access, name);
      terminateStatements(text, module);
      // Imports are hoisted; at the end the line needs no place after a hashbang or directive.
      text.append(`\nimport * as ${name} from ${JSON.stringify(relativeSpecifier(module.file, runtime))};\n`);
    },
  }),
};
function freeName(module) {
  let name = '__pagetorture';
  while (module.text.includes(name)) name += '_';
  return name;
}
function replace(text, module, access, runtime) {
  const { node, site } = access;
  if (access.kind === 'atomic') {
    text.update(access.atomics.start, access.atomics.end, runtime);
    const first = access.node.arguments[0];
    if (first) text.appendRight(first.start, `${site}, `);
    else text.appendLeft(node.end - 1, String(site));
    return;
  }
  const { member } = access;
  const source = (span) => module.text.slice(span.start, span.end);
  const head = () => {
    if (access.kind === 'read') return `${runtime}.read(${site}, `;
    if (access.kind === 'update') {
      const order = access.node.prefix ? 'pre' : 'post';
      return `${runtime}.${order}${access.node.operator === '++' ? 'Increment' : 'Decrement'}(${site}, `;
    }
    const { operator } = access.node;
    if (operator === '=') return `${runtime}.write(${site}, `;
    const assign = ASSIGN[operator];
    if (assign !== undefined) return `${runtime}.${assign}(${runtime}.reference(${site}, `;
    const read = `${runtime}.read(${site}, ${source(member.object)}, ${source(member.property)})`;
    return `${read} ${operator.slice(0, -1)} ${runtime}.write(${site}, `;
  };
  // Parentheses and type assertions around a target go: only the member's own text is kept.
  if (node.start < member.start) text.update(node.start, member.start, head());
  else text.appendRight(node.start, head());
  const list = member.property.type === 'SequenceExpression';
  const bracket = nextToken(module, member.object.end);
  text.update(bracket, bracket + 1, list ? ', (' : ', ');
  const close = list ? ')' : '';
  if (access.kind === 'assign') {
    const isCompound = access.node.operator in ASSIGN;
    text.update(member.end - 1, access.node.right.start, `${close}${isCompound ? ')' : ''}, `);
    text.appendLeft(node.end, ')');
  } else {
    text.update(member.end - 1, node.end, `${close})`);
  }
}
//# sourceMappingURL=noisyLowering.js.map
