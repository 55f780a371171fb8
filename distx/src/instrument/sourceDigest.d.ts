import type { Subject } from './subject.ts';
/**
 * 12 hex digits over all modules of some subjects, after patches: what a loader's builds of them follow from. Far quicker
 * than loading them.
 *
 * @throws SubjectError as loading them would.
 */
export declare function sourceDigest(subjects: readonly Subject[], patches: readonly string[]): string;
//# sourceMappingURL=sourceDigest.d.ts.map