import { SITE_TIMES, SITE_WORDS } from '../mm/debug/shadowLayout.js';
import { LOCK_CLASSES, lockClassNames } from '../mm/machine/lockClass.js';
import { waitHistogram } from './waitHistogram.js';
import { waitPercentile } from '../scenario/waitPercentile.js';
/** Lock statistics so far, merged over all CPUs; classes nobody acquired are left out. Also while the CPUs run. */
export function lockStatistics(machine) {
    if (machine.config.lockStat === 'off')
        return [];
    const sums = Array.from({ length: LOCK_CLASSES }, () => ({
        sites: new Map(),
        holdSampled: 0,
        holdMax: 0,
        holdSamples: 0,
    }));
    for (let cpu = 0; cpu < machine.config.cpus; cpu++)
        addCpu(machine, cpu, sums);
    return sums.flatMap((sum, lockClass) => (sum.sites.size === 0 ? [] : [row(machine, lockClass, sum)]));
}
/** Adds the call-site table of one CPU (mm/debug/lockStat.ts). */
function addCpu({ shadow, times, shadowLayout, config }, cpu, sums) {
    for (let site = 0; site < config.callSites; site++) {
        const words = shadowLayout.lockSite.base + cpu * shadowLayout.lockSite.stride + site * SITE_WORDS;
        const sum = sums[shadow[words] - 1];
        const acquisitions = shadow[words + 1] >>> 0;
        if (sum === undefined || acquisitions === 0)
            continue;
        const time = (cpu * config.callSites + site) * SITE_TIMES;
        const entry = sum.sites.get(site) ?? { site, acquisitions: 0, contended: 0, waitTotal: 0, waitMax: 0 };
        entry.acquisitions += acquisitions;
        entry.contended += shadow[words + 2] >>> 0;
        entry.waitTotal += times[time];
        entry.waitMax = Math.max(entry.waitMax, times[time + 1]);
        sum.sites.set(site, entry);
        sum.holdSamples += shadow[words + 3] >>> 0;
        sum.holdSampled += times[time + 2];
        sum.holdMax = Math.max(sum.holdMax, times[time + 3]);
    }
}
function row(machine, lockClass, sum) {
    const sites = [...sum.sites.values()].toSorted((a, b) => b.waitTotal - a.waitTotal || b.acquisitions - a.acquisitions || a.site - b.site);
    const total = (value) => sites.reduce((all, site) => all + value(site), 0);
    const acquisitions = total((site) => site.acquisitions);
    const histogram = waitHistogram(machine, lockClass);
    const waitMax = Math.max(...sites.map((site) => site.waitMax));
    return {
        lockClass: lockClassNames[lockClass],
        acquisitions,
        contended: total((site) => site.contended),
        waitTotal: total((site) => site.waitTotal),
        waitMax,
        // The bucket may reach beyond the longest wait.
        waitP99: Math.min(waitPercentile(histogram, 0.99), waitMax),
        waitHistogram: histogram,
        holdTotal: sum.holdSamples === 0 ? 0 : (sum.holdSampled * acquisitions) / sum.holdSamples,
        holdMax: sum.holdMax,
        holdSamples: sum.holdSamples,
        sites,
    };
}
//# sourceMappingURL=lockStatistics.js.map