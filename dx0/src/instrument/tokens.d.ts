import type { ParsedModule } from './parseModule.ts';
/** Offset of the first character from `from` on that is neither space nor part of a comment. */
export declare function nextToken({ text, comments }: ParsedModule, from: number): number;
//# sourceMappingURL=tokens.d.ts.map
