export {};
//# sourceMappingURL=inlinePlace.js.map
