import { addressName } from '../mm/machine/region.js';
/**
 * The name of a word of a machine's buffer, such as `page[7].refcount`, counted from the buffer's start:
 * the model's words come first, then those of the shadow memory.
 */
export function machineAddressName({ layout, shadowLayout }, address) {
    if (address < layout.words)
        return addressName(layout.regions, address);
    const name = addressName(shadowLayout.regions, address - layout.words);
    // Between regions, or behind them: its number in the buffer is all there is to say.
    return name.startsWith('word[') ? `word[${address}]` : name;
}
//# sourceMappingURL=machineAddressName.js.map