export {};
//# sourceMappingURL=layoutFields.js.map
