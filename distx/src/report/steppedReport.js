export {};
//# sourceMappingURL=steppedReport.js.map