export {};
//# sourceMappingURL=caseRunner.js.map