export {};
//# sourceMappingURL=contention.js.map