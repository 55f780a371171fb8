/** Forgets all lock statistics, while no CPU runs: what was done to set a machine up is of no interest. */
export function resetLockStat({ shadow, shadowLayout, times }) {
    for (const { base, stride, count } of [shadowLayout.lockSite, shadowLayout.waitHistogram]) {
        shadow.fill(0, base, base + stride * count);
    }
    times.fill(0);
}
//# sourceMappingURL=resetLockStat.js.map