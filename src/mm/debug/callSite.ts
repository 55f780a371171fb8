/**
 * A place in the source, as a small number; 0 when unknown. Functions that end in a parameter
 * `site: CallSite` are told their caller by the loader, which adds the number to every call that
 * leaves it out (the kernel's _RET_IP_, Rust's `#[track_caller]`).
 */
export type CallSite = number;
