import type { MagicString } from 'magic-string';
import type { GraphModule } from './moduleGraph.ts';
/** A module as it goes into the cache. */
export interface EmittedModule {
  /** Path of the JavaScript file, relative like the source's. */
  readonly file: string;
  readonly code: string;
  /** Source map as JSON; it leads to the file on disk and holds the text after patches. */
  readonly map: string;
}
/** Path of the JavaScript that a source file becomes. */
export declare const emittedFile: (file: string) => string;
/**
 * Strips the types of an edited module and makes its imports work from the cache.
 *
 * @param text the module's text with all edits but those of its imports.
 * @param path where the source lies on disk.
 * @throws SubjectError when the transform fails.
 */
export declare function emitModule(module: GraphModule, text: MagicString, path: string): EmittedModule;
/** Specifier by which the module at `from` imports the one at `to`. */
export declare function relativeSpecifier(from: string, to: string): string;
//# sourceMappingURL=emitModule.d.ts.map
