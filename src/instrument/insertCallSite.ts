import type { MagicString } from 'magic-string';
import type { CallSite } from './callSite.ts';
import { nextToken } from './tokens.ts';

/** Completes the call's arguments: `f(a)` becomes `f(a, undefined, 12)`. */
export function insertCallSite(text: MagicString, { module, node, padding }: CallSite, site: number): void {
  const close = node.end - 1;
  const last = node.arguments.at(-1);
  const needsComma = last !== undefined && module.text[nextToken(module, last.end)] !== ',';
  text.appendLeft(close, `${needsComma ? ', ' : ''}${'undefined, '.repeat(padding)}${site}`);
}
