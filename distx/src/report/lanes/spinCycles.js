const LONGEST_TURN = 64;
/** Fewer turns may be chance. */
const LEAST_TURNS = 3;
/** For each CPU the shortest turn that its last events repeat. */
export function spinCycles(events) {
    const cpus = [...new Set(events.map(({ cpu }) => cpu))].toSorted((a, b) => a - b);
    return cpus.flatMap((cpu) => {
        const own = events.filter((event) => event.cpu === cpu);
        for (let period = 1; period <= Math.min(LONGEST_TURN, own.length / LEAST_TURNS); period++) {
            let repeated = 0;
            while (repeated + period < own.length && isSame(own, own.length - 1 - repeated, period))
                repeated++;
            const times = Math.floor(repeated / period) + 1;
            if (times < LEAST_TURNS)
                continue;
            const begin = own.length - times * period;
            return [{ cpu, turn: own.slice(begin, begin + period), times }];
        }
        return [];
    });
}
function isSame(events, at, period) {
    const [a, b] = [events[at], events[at - period]];
    return a.text === b.text && a.site === b.site;
}
//# sourceMappingURL=spinCycles.js.map