/** A finding in the words of the document. */
export const oracleFinding = (finding) => ({
    fingerprint: finding.fingerprint,
    oracle: finding.oracle,
    message: finding.title,
    object: finding.object,
    site: finding.site ?? null,
    phase: finding.phase,
    details: [...finding.details],
});
/** What a failure without a finding would be called; there is none. */
export const NO_FINDING = {
    oracle: 'unknown',
    title: 'nothing is known of it',
    object: '',
    phase: 'running',
    details: [],
    fingerprint: '00000000',
};
//# sourceMappingURL=oracleFinding.js.map