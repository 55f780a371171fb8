import { walk } from '../../walk.js';
const isCall = (node) =>
  node?.type === 'ExpressionStatement' &&
  (node.expression.type === 'CallExpression' || node.expression.type === 'AssignmentExpression');
/** A plain write of what is known already: of two such, only who has a data race with them anyway can tell the order. */
function isPlainWrite(node) {
  if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') return false;
  const { left, right } = node.expression;
  let looks = false;
  walk(node, (part) => {
    if (part.type === 'CallExpression') looks = true;
  });
  walk(right, (part) => {
    if (part.type === 'MemberExpression' && part.computed) looks = true;
  });
  return !looks && left.type === 'MemberExpression' && left.computed;
}
/** Two neighbouring accesses change places: a lock is held for one less or one more, a flag is set too late. */
export const swapCalls = {
  name: 'swap',
  summary: 'two neighbouring accesses change places',
  at(node, ancestors, { touches, textOf }) {
    if (!isCall(node)) return [];
    const list = ancestors.at(-1);
    if (list?.type !== 'BlockStatement') return [];
    const next = list.body[list.body.indexOf(node) + 1];
    if (next === undefined || !isCall(next) || !touches(node) || !touches(next)) return [];
    if (textOf(node) === textOf(next) || (isPlainWrite(node) && isPlainWrite(next))) return [];
    return [
      [
        { start: node.start, end: node.start, text: `${textOf(next)}\n`, form: 'insertion' },
        { start: next.start, end: next.end, text: '', form: 'statement' },
      ],
    ];
  },
};
//# sourceMappingURL=swapCalls.js.map
