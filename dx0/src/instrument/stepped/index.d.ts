/**
 * The stepped build's runtime. Emitted into the cache with every subject and imported from there by its
 * modules; one instance a thread, on which one engine at a time sets itself as the handler.
 */
export * from './accessLog.ts';
export * from './asyncTwins.ts';
export * from './awaited.ts';
export * from './bulk.ts';
export * from './control.ts';
export * from './dispatch.ts';
export * from './elements.ts';
export * from './op.ts';
export * from './operate.ts';
export * from './points.ts';
export * from './sharedView.ts';
export * from './twins.ts';
export * from './valueAfter.ts';
export * from './virtualPromise.ts';
export * from './waitAsync.ts';
export * from './waits.ts';
export * from './words.ts';
//# sourceMappingURL=index.d.ts.map
