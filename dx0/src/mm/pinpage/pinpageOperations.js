export {};
//# sourceMappingURL=pinpageOperations.js.map
