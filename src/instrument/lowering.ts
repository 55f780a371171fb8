import type { MagicString } from 'magic-string';
import type { ParsedModule } from './parseModule.ts';
import type { SharedAccess } from './sharedAccess.ts';

/** A shared access with its number in the table of sites. */
export type SitedAccess = SharedAccess & { readonly site: number };

/** How a build changes a module whose accesses are hooked. The text is TypeScript before and after. */
export interface Lowering {
  /** Whether shared accesses get site numbers and hooks. */
  readonly hooksAccesses: boolean;
  /**
   * @param accesses outer expressions before those inside them.
   * @param runtime name under which the module imports the runtime.
   */
  lower(text: MagicString, module: ParsedModule, accesses: readonly SitedAccess[], runtime: string): void;
}
