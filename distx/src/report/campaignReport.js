export {};
//# sourceMappingURL=campaignReport.js.map