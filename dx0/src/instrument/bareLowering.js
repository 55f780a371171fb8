/** Leaves every access as it is. */
export const bareLowering = {
  hooksAccesses: false,
  runtime: 'runtime',
  plan: () => ({ placesOf: () => [], unhookedOf: () => [], lower: () => {} }),
};
//# sourceMappingURL=bareLowering.js.map
