export {};
//# sourceMappingURL=cpu.js.map