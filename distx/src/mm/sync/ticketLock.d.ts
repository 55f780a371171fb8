import type { Cpu } from '../machine/cpu.ts';
/** Ticket lock: first come, first served; all waiters watch one word (Linux x86, 2008 to 2015). */
export declare function tryTicketLock(cpu: Cpu, address: number): boolean;
export declare function ticketLock(cpu: Cpu, address: number): void;
export declare function ticketUnlock(cpu: Cpu, address: number): void;
//# sourceMappingURL=ticketLock.d.ts.map