/**
 * A place in the source, as a small number; 0 when unknown. Functions that end in a parameter
 * `site: CallSite` are told their caller by the loader, which adds the number to every call that
 * leaves it out (the kernel's _RET_IP_, Rust's `#[track_caller]`).
 *
 * A site is handed on to the lock of the class that its function is about, or to the ledger, but to one class of
 * locks only: statistics have one row for each site.
 */
export type CallSite = number;
//# sourceMappingURL=callSite.d.ts.map
