export {};
//# sourceMappingURL=emitter.d.ts.map
