import { type Comment, type Program } from 'oxc-parser';
import { LineIndex } from './lineIndex.ts';
import { type Scopes } from './scope.ts';
/** One source file of the subject, after patches. */
export interface ParsedModule {
    /** Relative to the root, with forward slashes. */
    readonly file: string;
    readonly text: string;
    readonly lang: 'ts' | 'js';
    readonly program: Program;
    readonly comments: readonly Comment[];
    readonly scopes: Scopes;
    readonly lines: LineIndex;
}
/** @throws SubjectError for a syntax error or a construct that is not supported, with file:line:column. */
export declare function parseModule(file: string, text: string): ParsedModule;
//# sourceMappingURL=parseModule.d.ts.map