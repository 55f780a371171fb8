/** More steps than a CPU has left. */
const TO_THE_END = 0x3fff_ffff;
/** The CPU of a run goes on with what it does in its next run, or to its end. */
export function forward(runs, run) {
    const [cpu, length] = runs[run];
    const next = runs.findIndex((other, i) => i > run && other[0] === cpu);
    const longer = [cpu, next === -1 ? TO_THE_END : length + runs[next][1]];
    return runs.flatMap((other, i) => (i === run ? [longer] : i === next ? [] : [other]));
}
/** What a run does is done only when its CPU would go on. */
export function backward(runs, run) {
    const [cpu, length] = runs[run];
    const next = runs.findIndex((other, i) => i > run && other[0] === cpu);
    return runs.flatMap((other, i) => (i === run ? [] : i === next ? [[cpu, length + other[1]]] : [other]));
}
//# sourceMappingURL=mergeRuns.js.map