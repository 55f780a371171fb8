export {};
//# sourceMappingURL=killOneWorker.d.ts.map