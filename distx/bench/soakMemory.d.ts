export {};
//# sourceMappingURL=soakMemory.d.ts.map