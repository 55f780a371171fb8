/** Mutants that the switch has room for. */
export const MOST_MUTANTS = 1 << 16;
/** Source of the module that holds the switch: shadow memory of the subject, so that asking is no step. */
export const switchModule = `const mutants = ((globalThis as any).pagetortureMutants ??= {
  active: 0,
  reached: new Uint32Array(${MOST_MUTANTS}),
});
export const isMutant = (id: number): boolean => {
  mutants.reached[id]++;
  return mutants.active === id;
};
`;
//# sourceMappingURL=mutantSwitch.js.map