export {};
//# sourceMappingURL=replayToken.js.map