import { once } from 'node:events';
import { createServer, connect } from 'node:net';
/** A port of this host that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
/** Whether somebody listens on a port of this host. */
export async function answers(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
//# sourceMappingURL=localPort.js.map
