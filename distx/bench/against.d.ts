export {};
//# sourceMappingURL=against.d.ts.map