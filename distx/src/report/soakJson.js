export const SOAK_FORMAT = 'pagetorture-soak/1';
/** A soak as plain JSON. Within a format number fields are only added, never changed or taken away. */
export function soakJson({ header, ...report }) {
    const { environment, parameters } = header;
    return {
        format: SOAK_FORMAT,
        ...report,
        reason: report.reason ?? null,
        interrupted: report.interrupted ?? null,
        environment,
        parameters: { ...parameters, units: parameters.units ?? null },
        totals: { ...report.totals, freshShare: report.totals.freshShare ?? null },
        findings: report.findings.map((finding) => ({
            ...finding,
            site: finding.site ?? null,
            token: finding.token ?? null,
            folder: finding.folder ?? null,
        })),
    };
}
//# sourceMappingURL=soakJson.js.map