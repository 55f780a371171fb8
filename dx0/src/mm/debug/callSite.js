export {};
//# sourceMappingURL=callSite.js.map
