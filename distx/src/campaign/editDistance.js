/** Edits that turn `a` into `b`: insert, delete, replace, swap neighbours (optimal string alignment). */
export function editDistance(a, b) {
    const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            let best = Math.min(rows[i - 1][j] + 1, row[j - 1] + 1, change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, rows[i - 2][j - 2] + 1);
            row.push(best);
        }
        rows.push(row);
    }
    return rows[a.length][b.length];
}
/** The name a person may have meant: one of three letters may be wrong, or some of the name be left out. */
export function didYouMean(word, names) {
    const most = Math.max(1, Math.floor(word.length / 3));
    const near = names
        .map((name) => ({ name, distance: editDistance(word.toLowerCase(), name.toLowerCase()) }))
        .filter(({ distance }) => distance <= most)
        .toSorted((a, b) => a.distance - b.distance);
    return near[0]?.name ?? names.find((name) => word.length > 2 && name.includes(word));
}
//# sourceMappingURL=editDistance.js.map