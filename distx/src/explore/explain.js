/** Candidates that say nothing of the object only count when they look like a lost update. */
const ENOUGH = 40;
const SAME_WORD = 100;
const SAME_OWNER = 50;
const LOST_UPDATE = 30;
const LAST_CPU = 10;
const RETRIED = -40;
/** What came after was an access to another word of the object. */
const OTHER_WORD = -20;
/**
 * Why an execution failed, if it looks as if a write of one CPU landed between two accesses of another: to the
 * same word, or to words of the same object. The shape of most atomicity violations (Lu et al., ASPLOS 2008).
 * Undefined when nothing sensible can be said.
 */
export function explain(events, subject) {
    const accesses = events.filter(({ address }) => address >= 0 && subject.isLock?.(address) !== true);
    const last = accesses.at(-1);
    if (last === undefined)
        return undefined;
    let best;
    for (const [at, write] of accesses.entries()) {
        if (write.before === write.after || write.op === 'wake')
            continue;
        for (const first of firsts(accesses, at, write)) {
            const second = secondOf(accesses, at, first, write, subject);
            if (second === undefined)
                continue;
            const score = scoreOf(first, write, second, last.cpu, subject);
            if (score >= (best?.score ?? ENOUGH))
                best = { first, write, second, score };
        }
    }
    return best && explanationOf(best, subject);
}
/** The latest access of each other CPU to the word before it was written. */
function firsts(accesses, at, write) {
    const found = new Map();
    for (let i = at - 1; i >= 0; i--) {
        const event = accesses[i];
        if (event.address === write.address && event.cpu !== write.cpu && !found.has(event.cpu))
            found.set(event.cpu, event);
    }
    return [...found.values()];
}
/** The next access of the first CPU to the word; failing that, its next change of another word of the object. */
function secondOf(accesses, at, first, write, { nameAddress }) {
    const later = accesses.slice(at + 1).filter(({ cpu }) => cpu === first.cpu);
    const owner = ownerOf(nameAddress(write.address));
    return (later.find(({ address }) => address === write.address) ??
        later.find((event) => event.before !== event.after && ownerOf(nameAddress(event.address)) === owner));
}
function scoreOf(first, write, second, lastCpu, { finding, nameAddress }) {
    const name = nameAddress(write.address);
    const isFailedCas = second.op === 'compareExchange' && second.before === second.after;
    const isLostUpdate = isRead(first) && ['store', 'write', 'exchange'].includes(second.op);
    return ((name === finding.object ? SAME_WORD : ownerOf(name) === ownerOf(finding.object) ? SAME_OWNER : 0) +
        (isLostUpdate && second.address === write.address ? LOST_UPDATE : 0) +
        (isFailedCas ? RETRIED : 0) +
        (second.address === write.address ? 0 : OTHER_WORD) +
        (first.cpu === lastCpu || write.cpu === lastCpu ? LAST_CPU : 0));
}
function explanationOf({ first, write, second }, { nameAddress }) {
    const word = nameAddress(write.address);
    const rest = second.address === write.address ? '' : ` of ${nameAddress(second.address)}`;
    const sentence = `${wordFor(write)} of ${word} at step ${write.step} (CPU${write.cpu}) landed between ` +
        `the ${wordFor(first)} at ${first.step} and the ${wordFor(second)}${rest} at ${second.step} (CPU${first.cpu}); ` +
        `no lock orders them`;
    return { sentence, before: first.step, write: write.step, after: second.step };
}
const wordFor = ({ op }) => op === 'compareExchange' ? 'cas' : op === 'load' ? 'read' : op === 'store' ? 'write' : op;
const isRead = ({ before, after }) => before === after;
const ownerOf = (name) => name.split('.')[0];
//# sourceMappingURL=explain.js.map