export {};
//# sourceMappingURL=documentTimeline.js.map
