const functions = ['create', 'attach', 'audit'];
/** Whether a value looks like a scenario that can be run. */
export function isScenario(value) {
  if (typeof value !== 'object' || value === null) return false;
  const candidate = value;
  return (
    typeof candidate.name === 'string' &&
    Array.isArray(candidate.operations) &&
    candidate.operations.length > 0 &&
    functions.every((name) => typeof candidate[name] === 'function')
  );
}
//# sourceMappingURL=isScenario.js.map
