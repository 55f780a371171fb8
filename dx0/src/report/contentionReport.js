export {};
//# sourceMappingURL=contentionReport.js.map
