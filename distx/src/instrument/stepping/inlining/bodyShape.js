/** The shape of a function's body; undefined when it takes more than an expression, such as a loop. */
export function bodyShape(body, around) {
    const leaf = { node: body, around };
    if (body.type !== 'BlockStatement')
        return { kind: 'value', value: leaf };
    return shapeOf([leaf]);
}
function shapeOf([first, ...others]) {
    if (!first)
        return { kind: 'end' };
    const { node } = first;
    const inside = [...first.around, node];
    switch (node.type) {
        case 'EmptyStatement':
            return shapeOf(others);
        case 'BlockStatement':
            // Names are told apart by their declarations, so blocks need not stay blocks.
            return shapeOf([...node.body.map((inner) => ({ node: inner, around: inside })), ...others]);
        case 'ExpressionStatement': {
            if (node.directive)
                return undefined;
            const rest = shapeOf(others);
            return rest && { kind: 'effect', effect: { node: node.expression, around: inside }, rest };
        }
        case 'ReturnStatement':
            return node.argument ? { kind: 'value', value: { node: node.argument, around: inside } } : { kind: 'end' };
        case 'VariableDeclaration': {
            if ((node.kind !== 'const' && node.kind !== 'let') || node.declare)
                return undefined;
            let shape = shapeOf(others);
            for (const declarator of node.declarations.toReversed()) {
                const around = [...inside, declarator];
                if (!shape || declarator.id.type !== 'Identifier')
                    return undefined;
                const value = declarator.init ? { node: declarator.init, around } : undefined;
                shape = { kind: 'local', name: { node: declarator.id, around }, value, rest: shape };
            }
            return shape;
        }
        case 'IfStatement': {
            const test = { node: node.test, around: inside };
            const yes = [{ node: node.consequent, around: inside }];
            const no = node.alternate ? [{ node: node.alternate, around: inside }] : [];
            return branch(test, yes, no, others);
        }
        default:
            return undefined;
    }
}
function branch(test, yes, no, others) {
    const yesEnds = alwaysReturns(yes);
    const noEnds = alwaysReturns(no);
    if (!yesEnds && !noEnds) {
        // To go on after one way and not after the other the rest would be needed twice.
        if (mayReturn(yes) || mayReturn(no))
            return undefined;
        const [first, second, rest] = [shapeOf(yes), shapeOf(no), shapeOf(others)];
        return first && second && rest && { kind: 'detour', test, yes: first, no: second, rest };
    }
    const first = shapeOf(yesEnds ? yes : [...yes, ...others]);
    const second = shapeOf(noEnds ? no : [...no, ...others]);
    return first && second && { kind: 'choice', test, yes: first, no: second };
}
const alwaysReturns = (statements) => statements.some(({ node }) => returns(node, 'every'));
const mayReturn = (statements) => statements.some(({ node }) => returns(node, 'some'));
/** Whether a statement returns on some or on every way through it; statements that have no shape count as neither. */
function returns(node, ways) {
    if (node.type === 'ReturnStatement')
        return true;
    if (node.type === 'BlockStatement')
        return node.body.some((inner) => returns(inner, ways));
    if (node.type !== 'IfStatement')
        return false;
    return [node.consequent, node.alternate][ways]((way) => way !== null && returns(way, ways));
}
/** All expressions of a shape, those that only name a local left out. */
export function leavesOf(shape) {
    switch (shape.kind) {
        case 'end':
            return [];
        case 'value':
            return [shape.value];
        case 'effect':
            return [shape.effect, ...leavesOf(shape.rest)];
        case 'local':
            return [...(shape.value ? [shape.value] : []), ...leavesOf(shape.rest)];
        case 'choice':
            return [shape.test, ...leavesOf(shape.yes), ...leavesOf(shape.no)];
        case 'detour':
            return [shape.test, ...leavesOf(shape.yes), ...leavesOf(shape.no), ...leavesOf(shape.rest)];
    }
}
/** The nodes that name the locals of a shape. */
export function localsOf(shape) {
    switch (shape.kind) {
        case 'end':
        case 'value':
            return [];
        case 'effect':
            return localsOf(shape.rest);
        case 'local':
            return [shape.name, ...localsOf(shape.rest)];
        case 'choice':
            return [...localsOf(shape.yes), ...localsOf(shape.no)];
        case 'detour':
            return [...localsOf(shape.yes), ...localsOf(shape.no), ...localsOf(shape.rest)];
    }
}
//# sourceMappingURL=bodyShape.js.map