import type { Node, Span } from 'oxc-parser';
import type { Declaration } from '../../scope.ts';
import type { FunctionNode } from '../functionNode.ts';
import { ModuleEdit, type RuntimeName } from '../moduleEdit.ts';
import type { Temps } from '../temps.ts';
import type { Inlinable } from './inlinable.ts';
import type { InlinePlace } from './inlinePlace.ts';
import { RecordedText } from './recordedText.ts';
/** What a body that stands among statements does instead of returning. */
export interface Exit {
  readonly label: string;
  /** The variable for what is returned; undefined when nobody looks at it. */
  readonly result: string | undefined;
}
/** What a body takes from where it will stand. */
export interface Guest {
  /** Edit of the code that the call stands in. */
  readonly outer: ModuleEdit;
  readonly place: InlinePlace;
  readonly temps: Temps;
  /** What names of the body are called there, by their declarations. */
  readonly names: ReadonlyMap<unknown, string>;
  /** Undefined for a body that becomes an expression. */
  readonly exit?: Exit;
}
/** The body of a function while it is lowered for the place of a call. */
export declare class InlineEdit extends ModuleEdit {
  #private;
  readonly text: RecordedText;
  /** The place, with the function among those that are inlined there. */
  readonly place: InlinePlace;
  readonly exit: Exit | undefined;
  constructor(target: Inlinable, { outer, place, temps, names, exit }: Guest);
  source(span: Span): string;
  nameOf(declaration: Declaration, name: string): string;
  use(name: RuntimeName): string;
  generatorOf(fn: FunctionNode): string | undefined;
  importFrom(file: string, name: string): void;
  /** Those of the function that the call stands in. */
  tempsOf(): Temps;
  /** Whether the node is a whole body that is no block: its value is returned. */
  isValue(node: Node): boolean;
  /** Source of one of the leaves, lowered; to be called once all of them are. */
  lowered({ start, end }: Node): string;
  /** Renames what is still there of the body. */
  rename(): void;
}
//# sourceMappingURL=inlineEdit.d.ts.map
