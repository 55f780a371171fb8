export {};
//# sourceMappingURL=bridge.d.ts.map
