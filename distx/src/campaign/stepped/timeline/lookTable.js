/** Gives equal values one number, in the order in which they were first seen. */
export class LookTable {
    all = [];
    #numbers = new Map();
    numberOf(look) {
        const key = JSON.stringify(look);
        const known = this.#numbers.get(key);
        if (known !== undefined)
            return known;
        this.#numbers.set(key, this.all.length);
        return this.all.push(look) - 1;
    }
}
//# sourceMappingURL=lookTable.js.map