import type { Node } from 'oxc-parser';
import { insertCallSite } from '../../insertCallSite.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import type { Inlinable } from './inlinable.ts';
import { type Guest, InlineEdit } from './inlineEdit.ts';

/** Lowers what is below a node. */
export type LowerPart = (edit: ModuleEdit, root: Node, around: readonly Node[]) => void;

/** The leaves of a function's body, lowered for where they will stand. */
export function lowerBody(target: Inlinable, guest: Guest, lowerPart: LowerPart): InlineEdit {
  const body = new InlineEdit(target, guest);
  for (const { node, around } of target.leaves) lowerPart(body, node, around);
  body.rename();
  for (const { node } of target.info.calls) {
    const site = body.subject.inlining?.callSites.get(node);
    if (site && !body.inlined.has(node)) insertCallSite(body.text, site, site.site);
  }
  return body;
}
