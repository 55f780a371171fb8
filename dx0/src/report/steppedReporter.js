export {};
//# sourceMappingURL=steppedReporter.js.map
