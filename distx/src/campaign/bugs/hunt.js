export {};
//# sourceMappingURL=hunt.js.map