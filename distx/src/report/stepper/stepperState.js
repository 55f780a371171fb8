export const initialState = { position: 0, digits: '', searched: '', message: '', isOver: false };
//# sourceMappingURL=stepperState.js.map