/** What a callback of the subject returns; `otherwise` when it throws, for what only illustrates a finding. */
export function attempt<T>(callback: () => T, otherwise: T): T {
  try {
    return callback();
  } catch {
    return otherwise;
  }
}
