import { normalTail } from '../normalTail.js';
/**
 * Mann-Whitney U test: the probability, if both samples came from one distribution, that their ranks are as far apart as
 * these or further (two-sided, by the normal distribution with corrections for ties and continuity; for samples of some
 * eight or more).
 */
export function mannWhitney(a, b) {
    const n = a.length + b.length;
    if (a.length === 0 || b.length === 0)
        return 1;
    const all = [...a.map((value) => ({ value, isA: true })), ...b.map((value) => ({ value, isA: false }))];
    all.sort((x, y) => x.value - y.value);
    let ranksOfA = 0;
    let ties = 0;
    for (let from = 0; from < n;) {
        let to = from + 1;
        while (to < n && all[to].value === all[from].value)
            to++;
        const size = to - from;
        ties += size ** 3 - size;
        // All that are equal have the mean of their ranks, which count from 1.
        const rank = (from + 1 + to) / 2;
        for (let i = from; i < to; i++)
            if (all[i].isA)
                ranksOfA += rank;
        from = to;
    }
    const u = ranksOfA - (a.length * (a.length + 1)) / 2;
    const mean = (a.length * b.length) / 2;
    const variance = ((a.length * b.length) / 12) * (n + 1 - ties / (n * (n - 1)));
    if (!(variance > 0))
        return 1;
    const z = Math.max(0, Math.abs(u - mean) - 0.5) / Math.sqrt(variance);
    return Math.min(1, 2 * normalTail(z));
}
//# sourceMappingURL=mannWhitney.js.map