import type { Scope } from '../../scope.ts';
import type { ModuleEdit } from '../moduleEdit.ts';
import type { Inlinable } from './inlinable.ts';

/** Where a call that is inlined stands: for one inside a body that is inlined itself, the call of that. */
export interface InlinePlace {
  readonly edit: ModuleEdit;
  readonly scope: Scope;
  /** Functions that are inlined there already. */
  readonly within: readonly Inlinable[];
}
