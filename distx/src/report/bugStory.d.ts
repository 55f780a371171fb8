import type { BugPatch } from '../instrument/bugPatch.ts';
import { type Paint } from './paint.ts';
/** What a bug's header tells of it, and its diff. */
export declare function bugStory(id: string, patch: BugPatch, paint?: Paint, columns?: number): string[];
//# sourceMappingURL=bugStory.d.ts.map