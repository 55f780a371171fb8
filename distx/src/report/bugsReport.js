export {};
//# sourceMappingURL=bugsReport.js.map