export {};
//# sourceMappingURL=soakReport.js.map