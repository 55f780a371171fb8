export {};
//# sourceMappingURL=lowering.js.map