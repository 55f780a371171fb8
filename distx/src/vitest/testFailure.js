/** The place of whoever called `declare`. */
export function placeAbove(declare) {
    const place = {};
    Error.captureStackTrace(place, declare);
    return place;
}
/** What a test throws: the message is the whole screen, the stack the place of the test and nothing of the tester. */
export function testFailure(lines, { stack = '' }) {
    const failure = new Error(lines.join('\n'));
    failure.name = 'AssertionError';
    const frames = stack.split('\n').slice(1);
    failure.stack = [`${failure.name}: ${failure.message}`, ...frames].join('\n');
    return failure;
}
//# sourceMappingURL=testFailure.js.map