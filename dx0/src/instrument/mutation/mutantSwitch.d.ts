/** What a subject with all of its mutants has at `globalThis.pagetortureMutants`, in each thread. */
export interface MutantSwitch {
  /** Number of the mutant that is switched on; 0: none. */
  active: number;
  /** By number: how often its place was passed. */
  readonly reached: Uint32Array;
}
/** Mutants that the switch has room for. */
export declare const MOST_MUTANTS: number;
/** Source of the module that holds the switch: shadow memory of the subject, so that asking is no step. */
export declare const switchModule =
  'const mutants = ((globalThis as any).pagetortureMutants ??= {\n  active: 0,\n  reached: new Uint32Array(65536),\n});\nexport const isMutant = (id: number): boolean => {\n  mutants.reached[id]++;\n  return mutants.active === id;\n};\n';
//# sourceMappingURL=mutantSwitch.d.ts.map
