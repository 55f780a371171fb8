/** A lock with its call site as `file:line`. */
export interface NamedLock {
  readonly lockClass: string;
  readonly object: string;
  readonly site?: string | undefined;
}
