export {};
//# sourceMappingURL=lockOrder.js.map