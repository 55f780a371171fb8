import type { Endpoint } from 'comlink';
import type { MessagePort, TransferListItem } from 'node:worker_threads';

interface MessageEvent {
  readonly data: unknown;
}
type Listener = ((event: MessageEvent) => void) | { handleEvent(event: MessageEvent): void };

/** Lets Comlink talk over a MessagePort of node:worker_threads. */
export function nodeEndpoint(port: MessagePort): Endpoint {
  const receivers = new WeakMap<Listener, (data: unknown) => void>();
  return {
    postMessage: (message: unknown, transfer?: unknown) =>
      port.postMessage(message, transfer as readonly TransferListItem[] | undefined),
    addEventListener: (_type: string, listener: Listener) => {
      const receive = (data: unknown): void =>
        typeof listener === 'function' ? listener({ data }) : listener.handleEvent({ data });
      receivers.set(listener, receive);
      port.on('message', receive);
    },
    removeEventListener: (_type: string, listener: Listener) => {
      const receive = receivers.get(listener);
      if (receive) port.off('message', receive);
    },
    start: () => port.start(),
  };
}
