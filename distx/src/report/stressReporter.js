export {};
//# sourceMappingURL=stressReporter.js.map