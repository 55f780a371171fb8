import { PAGE_MAPPING } from '../machine/pageFields.js';
import { isMovableMapping, mappingId, movableMapping } from '../page/mapping.js';
import { readPageField, writePageField } from '../page/page.js';
/** The balloon's number among the drivers, and that of the zs pool; pinning drivers follow. */
export const BALLOON_DRIVER = 0;
export const ZS_DRIVER = 1;
export const FIRST_PIN_DRIVER = 2;
/** __SetPageMovable: under the page lock, before anybody else can know the page. */
export function setPageMovable(cpu, pfn, driver) {
  writePageField(cpu, pfn, PAGE_MAPPING, movableMapping(driver));
}
/** __ClearPageMovable: the driver lets go of the page, under its lock. The type stays until the page is freed. */
export function clearPageMovable(cpu, pfn) {
  writePageField(cpu, pfn, PAGE_MAPPING, movableMapping(-1));
}
/** __PageMovable: whether the page is of the movable type, asked without its lock. */
export const isMovableType = (cpu, pfn) => isMovableMapping(readPageField(cpu, pfn, PAGE_MAPPING));
/** The driver that moves a page, -1 when none does (PageMovable). Stable under the page lock. */
export function movableDriver(cpu, pfn) {
  const mapping = readPageField(cpu, pfn, PAGE_MAPPING);
  return isMovableMapping(mapping) ? mappingId(mapping) : -1;
}
/** The operations of a driver. */
export const operationsOf = (cpu, driver) => cpu.movableDrivers[driver];
//# sourceMappingURL=movablePage.js.map
