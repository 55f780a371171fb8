import type { Endpoint } from 'comlink';
import type { MessagePort } from 'node:worker_threads';
/** Lets Comlink talk over a MessagePort of node:worker_threads. */
export declare function nodeEndpoint(port: MessagePort): Endpoint;
//# sourceMappingURL=nodeEndpoint.d.ts.map