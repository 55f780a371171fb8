export {};
//# sourceMappingURL=documentSchedule.js.map