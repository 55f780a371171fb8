import type { FilePatch } from './filePatch.ts';
/**
 * The text after the patch. Hunks may have moved, but every context line must match.
 *
 * @throws SubjectError that names the first hunk that does not apply, or when nothing changes.
 */
export declare function applyFilePatch(text: string, { patch, file, changes }: FilePatch): string;
//# sourceMappingURL=applyFilePatch.d.ts.map