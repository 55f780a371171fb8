/**
 * A bug as a unified diff against the subject, with a header like that of a kernel patch:
 *
 * ```
 * Subject: isolation ignores a failed tryget
 * Bug: G1
 * Source: where the bug was seen; may go on in an indented line
 * CPUs: 2
 * Preemptions: 1
 * Scenario: put-isolate
 * Oracle: I1, I2
 * Free-running: no (the window is two instructions wide)
 * Build: noisy
 * Interleaving:
 *   C0:1 reads the refcount
 *   C1:1 drops the last reference
 *
 * --- a/src/lru.ts
 * +++ b/src/lru.ts
 * ```
 *
 * Every header line is optional; a plain diff is a bug patch too. Unknown header lines are ignored.
 */
export interface BugPatch {
  readonly path: string;
  /** File name of the patch when there is no `Subject:`. */
  readonly title: string;
  readonly id?: string;
  readonly source?: string;
  /** CPUs the bug needs. */
  readonly cpus?: number;
  /** Preemptions the bug needs. */
  readonly preemptions?: number;
  readonly interleaving: readonly string[];
  readonly scenario?: string;
  /** Ids of the oracles expected to fire, any of them. */
  readonly oracle: readonly string[];
  /** Whether stress on real threads is expected to find it; true unless the header says no. */
  readonly freeRunning: boolean;
  readonly freeRunningReason?: string;
  readonly build?: string;
  /** The unified diff, from its first file header on. */
  readonly diff: string;
}
/**
 * Reads a patch file.
 *
 * @param path names the patch in messages.
 * @throws SubjectError when there is no diff or a header value makes no sense.
 */
export declare function parseBugPatch(text: string, path: string): BugPatch;
//# sourceMappingURL=bugPatch.d.ts.map
