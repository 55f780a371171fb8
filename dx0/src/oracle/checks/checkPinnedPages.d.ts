import type { Check } from './check.ts';
/**
 * I20, of the pages that drivers pin: the page that a driver's entry has is in use, the driver has a reference to it,
 * and the VM knows whom to ask before it moves it. One that was moved behind its pinner's back shows here.
 */
export declare const checkPinnedPages: Check;
//# sourceMappingURL=checkPinnedPages.d.ts.map
