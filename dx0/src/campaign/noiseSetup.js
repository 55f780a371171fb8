export {};
//# sourceMappingURL=noiseSetup.js.map
