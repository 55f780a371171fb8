import { nextToken } from './tokens.js';
/** Completes the call's arguments: `f(a)` becomes `f(a, undefined, 12)`. */
export function insertCallSite(text, { module, node, padding }, site) {
    const close = node.end - 1;
    const last = node.arguments.at(-1);
    const needsComma = last !== undefined && module.text[nextToken(module, last.end)] !== ',';
    text.appendLeft(close, `${needsComma ? ', ' : ''}${'undefined, '.repeat(padding)}${site}`);
}
//# sourceMappingURL=insertCallSite.js.map