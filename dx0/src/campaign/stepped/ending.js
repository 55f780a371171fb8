export {};
//# sourceMappingURL=ending.js.map
