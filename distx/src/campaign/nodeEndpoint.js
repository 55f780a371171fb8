/** Lets Comlink talk over a MessagePort of node:worker_threads. */
export function nodeEndpoint(port) {
    const receivers = new WeakMap();
    return {
        postMessage: (message, transfer) => port.postMessage(message, transfer),
        addEventListener: (_type, listener) => {
            const receive = (data) => typeof listener === 'function' ? listener({ data }) : listener.handleEvent({ data });
            receivers.set(listener, receive);
            port.on('message', receive);
        },
        removeEventListener: (_type, listener) => {
            const receive = receivers.get(listener);
            if (receive)
                port.off('message', receive);
        },
        start: () => port.start(),
    };
}
//# sourceMappingURL=nodeEndpoint.js.map