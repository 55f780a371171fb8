/** A source position in a sentence. */
export const placeOf = (naming, site) => naming.nameSite(site) ?? 'an unknown place';
//# sourceMappingURL=naming.js.map
