/** What the audit finds. One that gives up on what it reads has found something as well. */
export function auditFindings({ scenario, state, nameSite }, phase) {
    try {
        return scenario.audit(state, phase, nameSite);
    }
    catch (thrown) {
        const error = thrown instanceof Error ? thrown : new Error(String(thrown));
        return [
            {
                oracle: 'crash',
                title: `the audit threw ${error.name}: ${error.message}`,
                object: 'audit',
                phase,
                details: (error.stack ?? '')
                    .split('\n')
                    .slice(1)
                    .map((line) => line.trim()),
            },
        ];
    }
}
//# sourceMappingURL=auditFindings.js.map