const tidy = (path) => path
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '');
/** Whether `file` is one of `places` or lies below one; all relative to the root, `.` is everything. */
export function isWithin(file, places) {
    return places
        .map(tidy)
        .some((place) => place === '.' || place === '' || file === place || file.startsWith(`${place}/`));
}
/** Whether shared accesses of this file get hooks. */
export const isHooked = (subject, file) => isWithin(file, subject.instrumented) && !isWithin(file, subject.shadow);
//# sourceMappingURL=subject.js.map