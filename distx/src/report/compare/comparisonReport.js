export {};
//# sourceMappingURL=comparisonReport.js.map