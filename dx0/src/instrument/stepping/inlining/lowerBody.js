import { insertCallSite } from '../../insertCallSite.js';
import { InlineEdit } from './inlineEdit.js';
/** The leaves of a function's body, lowered for where they will stand. */
export function lowerBody(target, guest, lowerPart) {
  const body = new InlineEdit(target, guest);
  for (const { node, around } of target.leaves) lowerPart(body, node, around);
  body.rename();
  for (const { node } of target.info.calls) {
    const site = body.subject.inlining?.callSites.get(node);
    if (site && !body.inlined.has(node)) insertCallSite(body.text, site, site.site);
  }
  return body;
}
//# sourceMappingURL=lowerBody.js.map
