import type { Span } from 'oxc-parser';
import type { ParsedModule } from './parseModule.ts';
/** A place in the source that has a number: a call that is told its position, or a shared access. */
export interface Site {
    /** Relative to the subject's root, with forward slashes; empty when unknown. */
    readonly file: string;
    /** Counted from 1, after patches. */
    readonly line: number;
    /** Counted from 1, in UTF-16 units. */
    readonly column: number;
    /** Source text of the call or access on one line, at most 80 characters. */
    readonly what: string;
}
export declare const unknownSite: Site;
export declare function siteOf(module: ParsedModule, span: Span): Site;
//# sourceMappingURL=site.d.ts.map