/** The format of the document; within a number fields are only added, never changed or taken away. */
export const DOCUMENT_FORMAT = 'pagetorture-report/1';
//# sourceMappingURL=reportDocument.js.map