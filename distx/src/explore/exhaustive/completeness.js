/** Whether every schedule there is within the bound was run to its end. */
export const isVerified = ({ isOver, cut, flaw }) => isOver && cut === 0 && flaw === undefined;
/** What a search is worth, in one line. */
export function completenessLine(search) {
    const { executions, blocked, cut, bound } = search;
    const limit = bound === undefined ? 'no bound' : `at most ${bound} ${bound === 1 ? 'preemption' : 'preemptions'}`;
    const facts = `${whole(executions)} ${executions === 1 ? 'execution' : 'executions'}, ${whole(blocked)} blocked, ${whole(cut)} cut by the step limit, ${limit}`;
    if (!isVerified(search))
        return `not exhaustive: ${facts}; ${reasonOf(search)}`;
    const within = bound === undefined ? '' : ' within the bound';
    const model = search.isTso === true ? 'x86-TSO' : 'sequential consistency';
    return `exhaustive: ${facts} -> verified${within} under ${model}`;
}
function reasonOf({ cut, isOver, flaw }) {
    if (flaw !== undefined)
        return flaw;
    if (!isOver)
        return 'there are more';
    return `${whole(cut)} may go on behind the limit`;
}
const whole = (value) => value.toLocaleString('en-US');
//# sourceMappingURL=completeness.js.map