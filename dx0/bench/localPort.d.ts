/** A port of this host that nobody listens on. */
export declare function freePort(): Promise<number>;
/** Whether somebody listens on a port of this host. */
export declare function answers(port: number): Promise<boolean>;
//# sourceMappingURL=localPort.d.ts.map
