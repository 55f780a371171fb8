export {};
//# sourceMappingURL=lockStatistics.js.map
