/** The bugs that were switched on, with what was found. */
export const bugsDocument = (bugs, titles, findings) => bugs.map((bug, i) => ({
    bug,
    title: titles[i] ?? '',
    findings: findings.filter((finding) => finding.bugs.includes(bug)).map(({ id }) => id),
}));
//# sourceMappingURL=bugsDocument.js.map