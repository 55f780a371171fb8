export {};
//# sourceMappingURL=detectors.d.ts.map