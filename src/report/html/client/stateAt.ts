import type { ViewerTimeline } from '../viewerFormat.ts';
import type { Walk } from './walk.ts';

/** Looks of all frames and CPUs after a step, by number in the timeline's tables. */
export function looksAt(
  timeline: ViewerTimeline,
  step: number,
): { readonly frames: readonly number[]; readonly cpus: readonly number[] } {
  const frames = [...timeline.initialFrames];
  const cpus = [...timeline.initialCpus];
  for (const change of timeline.changes) {
    if (change.step > step) break;
    for (let i = 0; i < change.frames.length; i += 2) frames[change.frames[i]!] = change.frames[i + 1]!;
    for (let i = 0; i < change.cpus.length; i += 2) cpus[change.cpus[i]!] = change.cpus[i + 1]!;
  }
  return { frames, cpus };
}

/** Frames that a step changed. */
export function changedFrames({ changes }: ViewerTimeline, step: number): ReadonlySet<number> {
  const found = changes.find((change) => change.step === step)?.frames ?? [];
  return new Set(found.filter((_, i) => i % 2 === 0));
}

/** A lock that somebody holds or waits for. */
export interface LockState {
  readonly lock: string;
  readonly holders: { readonly cpu: number; readonly since: number }[];
  readonly waiters: number[];
}

/** The locks held and waited for after a step, those taken first at the top. */
export function locksAt(walk: Walk, step: number, waits: readonly (string | null)[]): LockState[] {
  const locks = new Map<string, LockState>();
  const lockOf = (lock: string): LockState => {
    const state = locks.get(lock) ?? { lock, holders: [], waiters: [] };
    locks.set(lock, state);
    return state;
  };
  for (const [since, cpu, lock, taken] of walk.data.locks) {
    if (since > step) break;
    const { holders } = lockOf(walk.text(lock));
    const at = holders.findIndex((holder) => holder.cpu === cpu);
    if (taken === 1) holders.push({ cpu, since });
    else if (at >= 0) holders.splice(at, 1);
  }
  for (const [cpu, lock] of waits.entries()) if (lock !== null) lockOf(lock).waiters.push(cpu);
  return [...locks.values()].filter(({ holders, waiters }) => holders.length + waiters.length > 0);
}

/** A word as it is at some moment. */
export interface WordState {
  readonly name: string;
  readonly value: number;
  /** Who touched it last; -1 when nobody has yet. */
  readonly cpu: number;
  readonly step: number;
}

/** Words of the execution that `wants` asks for, as they are at a position, in the order in which they are first touched. */
export function wordsAt(walk: Walk, position: number, wants: (name: string) => boolean): WordState[] {
  const { word, before, after, cpu, step } = walk.data.rows;
  const now = walk.ends[position]!;
  const words = new Map<number, WordState>();
  const isWanted = new Map<number, boolean>();
  for (let row = 0; row < word.length; row++) {
    const number = word[row]!;
    if (row >= now && words.has(number)) continue;
    const known = isWanted.get(number) ?? (number >= 0 && wants(walk.text(number)));
    isWanted.set(number, known);
    if (!known) continue;
    const name = walk.text(number);
    words.set(
      number,
      row < now
        ? { name, value: after[row]!, cpu: cpu[row]!, step: step[row]! }
        : { name, value: before[row]!, cpu: -1, step: 0 },
    );
  }
  return [...words.values()];
}

/** Of too many words those touched last, in their order. */
export function latestWords(words: readonly WordState[], most: number): readonly WordState[] {
  if (words.length <= most) return words;
  const least = words.map(({ step }) => step).toSorted((a, b) => b - a)[most - 1]!;
  return words.filter(({ step }) => step >= least).slice(0, most);
}
