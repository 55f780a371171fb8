/**
 * The stepped build's runtime. Emitted into the cache with every subject and imported from there by its
 * modules; one instance a thread, on which one engine at a time sets itself as the handler.
 */
export * from './accessLog.js';
export * from './asyncTwins.js';
export * from './awaited.js';
export * from './bulk.js';
export * from './control.js';
export * from './dispatch.js';
export * from './elements.js';
export * from './op.js';
export * from './operate.js';
export * from './points.js';
export * from './sharedView.js';
export * from './twins.js';
export * from './valueAfter.js';
export * from './virtualPromise.js';
export * from './waitAsync.js';
export * from './waits.js';
export * from './words.js';
//# sourceMappingURL=index.js.map
