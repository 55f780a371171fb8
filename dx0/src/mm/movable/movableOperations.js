export {};
//# sourceMappingURL=movableOperations.js.map
