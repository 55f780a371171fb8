export {};
//# sourceMappingURL=mutationReport.js.map