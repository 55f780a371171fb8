// What the page of a report hands to its script; shared by both, so it imports nothing.
export const ROW_IN_STEP = 1;
export const ROW_VIOLATION = 2;
export const ROW_CULPRIT = 4;
//# sourceMappingURL=viewerFormat.js.map