/** Findings with an id of their own each: the fingerprint, with a number from the second one on. */
export function withIds(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const times = (seen.get(finding.fingerprint) ?? 0) + 1;
        seen.set(finding.fingerprint, times);
        return { id: times === 1 ? finding.fingerprint : `${finding.fingerprint}-${times}`, ...finding };
    });
}
//# sourceMappingURL=withIds.js.map