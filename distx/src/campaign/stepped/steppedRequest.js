export {};
//# sourceMappingURL=steppedRequest.js.map