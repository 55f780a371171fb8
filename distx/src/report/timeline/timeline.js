export {};
//# sourceMappingURL=timeline.js.map