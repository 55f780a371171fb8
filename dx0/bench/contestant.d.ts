export {};
//# sourceMappingURL=contestant.d.ts.map
