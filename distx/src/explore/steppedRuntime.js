export {};
//# sourceMappingURL=steppedRuntime.js.map