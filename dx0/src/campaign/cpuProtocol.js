export {};
//# sourceMappingURL=cpuProtocol.js.map
