import { UsageError } from './usageError.js';
/** Errors by which the subject and its loader say that the user can mend it; known by name, they come from other modules. */
const byName = new Set(['ConfigError', 'SubjectError', 'TokenError', 'UsageError']);
/** The error as something the user can mend, or undefined when it is none of these. */
export function asUsageError(error) {
  if (!(error instanceof Error)) return undefined;
  if (byName.has(error.name)) {
    const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : 'Choose other values.';
    return new UsageError(error.message, hint);
  }
  if (isOutOfMemory(error)) {
    return new UsageError(
      `not enough memory for the shared state (${error.message})`,
      'Use fewer --cpus, a smaller scenario or a machine with more memory.',
    );
  }
  return undefined;
}
const isOutOfMemory = (error) =>
  (error instanceof RangeError &&
    /array buffer allocation failed|invalid (typed )?array( buffer)? length/i.test(error.message)) ||
  ('code' in error && error.code === 'ERR_WORKER_INIT_FAILED');
//# sourceMappingURL=asUsageError.js.map
