export {};
//# sourceMappingURL=frameView.js.map