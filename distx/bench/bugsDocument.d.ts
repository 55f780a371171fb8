export {};
//# sourceMappingURL=bugsDocument.d.ts.map