export {};
//# sourceMappingURL=logStream.js.map