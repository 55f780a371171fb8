/** Text in the place of a range of a module. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
/** What an operator would change: one or several places that belong together. */
export interface Mutation {
  readonly operator: string;
  /** Ranges of whole expressions or statements; they do not overlap. */
  readonly edits: readonly (Edit & {
    readonly form: 'expression' | 'statement' | 'insertion';
  })[];
}
/** A mutation with its place. */
export interface Mutant extends Mutation {
  /** Number among all of a subject, from 1. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
}
//# sourceMappingURL=mutant.d.ts.map
