export {};
//# sourceMappingURL=kernelActor.js.map
