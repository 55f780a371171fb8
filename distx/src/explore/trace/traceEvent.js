export {};
//# sourceMappingURL=traceEvent.js.map