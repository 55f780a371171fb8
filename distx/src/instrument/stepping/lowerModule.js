import { lacksSemicolon } from '../terminateStatements.js';
import { walk } from '../walk.js';
import { isBulkCall } from './bulkCall.js';
import { lowerCall, lowerCallee } from './calls.js';
import { lowerClass, lowerKeyEnd, lowerPrivateValue } from './classes.js';
import { lowerEffect } from './effects.js';
import { lowerElement } from './elements.js';
import { isFunction } from './functionNode.js';
import { declareTemps, lowerFunction } from './functions.js';
import { lowerBulkCall } from './lowerBulkCall.js';
import { lowerInlined } from './inlining/lowerInlined.js';
import { lowerStatement } from './inlining/lowerStatement.js';
import { insertStatement } from './insertStatement.js';
import { isIterated, lowerIterated } from './iteration.js';
import { isLoop, lowerLoop } from './loops.js';
import { lowerAwait } from './lowerAwait.js';
import { lowerAtomic } from './points.js';
/**
 * Rewrites a module for stepping. Every lowering keeps what it finds in its place and writes around it: beginnings
 * from the outside in, when a node is entered, and ends from the inside out, when it is left.
 */
export function lowerModule(edit) {
    lowerPart(edit, edit.module.program, []);
    for (const [block, statements] of edit.hoisted) {
        insertStatement(edit, block, ` ${statements.join(' ')} `);
    }
}
/** Rewrites what is below a node; `around` are its ancestors. */
function lowerPart(edit, root, around) {
    const { module, text, subject } = edit;
    const { colouring } = subject;
    const ends = new Map();
    const isLater = (node, ancestors) => edit.placeOf(node, ancestors).kind !== 'module';
    const enter = (node, ancestors) => {
        const found = [lowerStatement(edit, node, ancestors, lowerPart)];
        if (isIterated(node, ancestors) && isLater(node, ancestors))
            found.push(lowerIterated(edit, node));
        if (node.type === 'AwaitExpression')
            found.push(lowerAwait(edit, node, ancestors));
        if (isLoop(node))
            found.push(lowerLoop(edit, node, ancestors));
        if (node.type === 'ClassBody')
            lowerClass(edit, node, ancestors);
        if (isFunction(node)) {
            const placed = colouring.functions.get(node);
            if (placed && colouring.isStepped(node)) {
                found.push(lowerFunction(edit, placed), () => declareTemps(edit, placed));
            }
        }
        found.push(lowerEffect(edit, node, ancestors), lowerPrivateValue(edit, node, ancestors));
        const access = edit.accesses.get(node);
        if (access) {
            found.push(access.kind === 'atomic' ? lowerAtomic(edit, access, ancestors) : lowerElement(edit, access, ancestors));
        }
        const call = colouring.calls.get(node);
        const lowered = call && colouring.isSteppedCall(call) && !edit.inlined.has(node)
            ? (lowerInlined(edit, call, lowerPart) ?? lowerCall(edit, call))
            : undefined;
        if (lowered)
            found.push(lowered);
        else if (isBulkCall(node) && isLater(node, ancestors))
            found.push(lowerBulkCall(edit, node, ancestors));
        const own = found.filter((end) => end !== undefined);
        if (own.length > 0)
            ends.set(node, own);
    };
    const leave = (node, ancestors) => {
        for (const end of (ends.get(node) ?? []).toReversed())
            end();
        if (!edit.ended.has(node) && lacksSemicolon(node, ancestors, module))
            text.appendLeft(node.end, ';');
        lowerKeyEnd(edit, node, ancestors);
        const parent = ancestors.at(-1);
        const call = parent?.type === 'CallExpression' && parent.callee === node ? colouring.calls.get(parent) : undefined;
        if (call && colouring.isSteppedCall(call))
            lowerCallee(edit, call);
    };
    walk(root, (node, inner) => enter(node, around.length === 0 ? inner : [...around, ...inner]), (node, inner) => leave(node, around.length === 0 ? inner : [...around, ...inner]));
}
//# sourceMappingURL=lowerModule.js.map