import type { Declaration } from '../../scope.ts';
import type { Inlinable } from './inlinable.ts';
import type { InlinePlace } from './inlinePlace.ts';
/**
 * What a function's names from outside are called in another place; undefined when one of them means something else
 * there, or can't be had.
 */
export declare function placeNames({ free, info }: Inlinable, { edit, scope }: InlinePlace): Map<Declaration, string> | undefined;
//# sourceMappingURL=placeNames.d.ts.map