/** `12,345,678`. */
export const count = (value) => Math.round(value).toLocaleString('en-US');
const short = (value, steps) => {
    const [size, unit] = steps.find(([limit]) => value >= limit * 0.9995) ?? steps.at(-1);
    const scaled = value / size;
    return `${scaled < 9.995 ? scaled.toFixed(2) : scaled < 99.95 ? scaled.toFixed(1) : scaled.toFixed(0)}${unit}`;
};
/** Three digits: `1.23 M`, `456 k`, `78`. */
export const shortCount = (value) => value < 1000
    ? String(Math.round(value))
    : short(value, [
        [1e9, ' G'],
        [1e6, ' M'],
        [1e3, ' k'],
    ]);
/** Three digits: `1.23 ms`; 0 is `0`. */
export const nanoseconds = (ns) => ns < 0.5
    ? '0'
    : ns < 999.5
        ? `${Math.round(ns)} ns`
        : short(ns, [
            [1e9, ' s'],
            [1e6, ' ms'],
            [1e3, ' us'],
        ]);
/** `12.3 %`; small shares do not look like none. */
export const percent = (part, whole) => {
    if (whole === 0 || part === 0)
        return '0 %';
    const value = (100 * part) / whole;
    return value < 0.1 ? '<0.1 %' : `${value.toFixed(1)} %`;
};
/** Seconds for a person: `20.1 s`, `2 min 5 s`, `3 h 12 min`. */
export const seconds = (value) => {
    if (value < 99.95)
        return `${value.toFixed(1)} s`;
    const whole = Math.round(value);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
};
/** `1 epoch`, `2 epochs`. */
export const plural = (value, noun) => `${count(value)} ${noun}${Math.round(value) === 1 ? '' : 's'}`;
//# sourceMappingURL=humanUnits.js.map