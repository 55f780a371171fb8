import { scopeAt } from '../../scope.js';
import { isPlainCall } from '../calls.js';
import { InlineEdit } from './inlineEdit.js';
import { placeNames } from './placeNames.js';
/** The function that a call may be replaced by; undefined where the call has to stay. */
export function calleeOf(edit, { node, call, ancestors }, form) {
    const functions = edit.subject.inlining?.functions;
    if (!functions || call.kind !== 'direct' || edit.inlined.has(node))
        return undefined;
    const target = form === 'expression' ? functions.expressionOf(call.target) : functions.bodyOf(call.target);
    const fn = target && edit.steppedAround(node, ancestors);
    if (!fn || !isPlainCall(node, ancestors) || target.info.module.lang !== edit.module.lang)
        return undefined;
    if (node.arguments.some(({ type }) => type === 'SpreadElement'))
        return undefined;
    const around = edit instanceof InlineEdit ? edit.place : undefined;
    const place = around ?? { edit, scope: scopeAt(edit.module.scopes, ancestors), within: [] };
    if (place.edit.module.lang !== target.info.module.lang || place.within.includes(target.info.fn))
        return undefined;
    const outside = placeNames(target, place);
    return outside && { target, fn, place, outside };
}
//# sourceMappingURL=callee.js.map