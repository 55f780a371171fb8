import type { SourceTree } from './sourceTree.ts';
/**
 * Whether a file is a CommonJS module: by its name, otherwise, since a `.js` may be either, by what it says: it uses
 * `require`, `module` or `exports` and has no syntax of ES modules.
 */
export declare function isCommonJs(file: string, tree: SourceTree): boolean;
/**
 * A CommonJS module as an ES module that does the same: its code is the body of a function that `__require` calls when
 * it is called first, as Node's `require` does, so that circles and late requires are as they were. `require` of a
 * module of the subject becomes a call of that module's `__require`; everything else is left to Node. Its lines stay
 * where they are. ES modules import another one in its place, see `importableText`.
 *
 * What differs: it runs in strict mode, `module` has no more than `exports`, and `require` of what is no string, or of a
 * package, gives code that is not stepped.
 *
 * @returns undefined when the text can't be parsed: whoever parses it next says why.
 */
export declare function asEsModule(file: string, text: string, tree: SourceTree): string | undefined;
/** What an ES module imports in the place of a CommonJS module. */
export declare const importable: (file: string) => string;
/** The CommonJS module that a module stands for; undefined: none. */
export declare const importedCommonJs: (file: string) => string | undefined;
/** Such a module: it runs the other one, and exports what that has then exported. */
export declare function importableText(file: string, text: string): string;
//# sourceMappingURL=commonJs.d.ts.map