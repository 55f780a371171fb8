export {};
//# sourceMappingURL=explorerProtocol.js.map
