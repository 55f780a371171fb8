import type { Mutant } from './mutant.ts';
/** A module with one mutant in place. */
export declare function mutantText(text: string, { edits }: Mutant): string;
//# sourceMappingURL=mutantText.d.ts.map
