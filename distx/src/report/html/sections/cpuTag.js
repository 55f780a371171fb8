import { html } from '../markup.js';
/** Colours that CPUs have in turn. */
export const CPU_COLOURS = 6;
/** A CPU as a small label. */
export const cpuTag = (cpu) => html `<span class="cpu" data-cpu="${cpu % CPU_COLOURS}">CPU${cpu}</span>`;
//# sourceMappingURL=cpuTag.js.map