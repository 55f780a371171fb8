/** Statistics of lock classes, in the words of the document. */
export const contentionDocument = (statistics) => statistics.map((lock) => ({
    lockClass: lock.lockClass,
    acquisitions: lock.acquisitions,
    contended: lock.contended,
    waitTotal: lock.waitTotal,
    waitMax: lock.waitMax,
    waitP99: lock.waitP99,
    waitHistogram: lock.waitHistogram ? [...lock.waitHistogram] : null,
    holdTotal: lock.holdTotal,
    holdMax: lock.holdMax,
    holdSamples: lock.holdSamples,
    sites: lock.sites.map((site) => ({ ...site })),
}));
//# sourceMappingURL=contentionDocument.js.map