import type { Declaration } from '../../scope.ts';
import type { Inlinable } from './inlinable.ts';
import type { InlinePlace } from './inlinePlace.ts';

/**
 * What a function's names from outside are called in another place; undefined when one of them means something else
 * there, or can't be had.
 */
export function placeNames(
  { free, info }: Inlinable,
  { edit, scope }: InlinePlace,
): Map<Declaration, string> | undefined {
  const names = new Map<Declaration, string>();
  for (const { name, declaration, binding } of free) {
    const seen = scope.lookup(name);
    if (!declaration) {
      if (seen) return undefined;
    } else if (info.module !== edit.module || seen !== declaration) {
      if (!binding) return undefined;
      const home = binding.module;
      if (home === edit.module) {
        if (scope.lookup(binding.name) !== binding.declaration) return undefined;
        names.set(declaration, binding.name);
      } else {
        const alias = edit.subject.inlining?.functions.aliasOf(binding.declaration);
        if (alias === undefined) return undefined;
        edit.importFrom(home.file, alias);
        names.set(declaration, alias);
      }
    }
  }
  return names;
}
