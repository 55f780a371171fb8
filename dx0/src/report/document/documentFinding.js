export {};
//# sourceMappingURL=documentFinding.js.map
