/** The baseline: a server that sends back what it is sent, and does nothing else. */
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (bytes) => socket.send(bytes));
});
server.on('listening', () => {
  const address = server.address();
  if (typeof address === 'object' && address)
    process.stdout.write(`open at http://127.0.0.1:${address.port}/\n`);
});
