export {};
//# sourceMappingURL=cpuSituation.js.map
