import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Address {
  host: string;
  /** 0 takes any free port. */
  port: number;
}

/**
 * Accepts connections.
 *
 * @returns the port
 * @throws in words that tell what to change
 */
export async function bind(server: Server, address: Address): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException): void => reject(new Error(reason(cause, address), { cause }));
    server.once('error', refuse);
    server.listen(address, () => {
      server.off('error', refuse);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

function reason({ code, message }: NodeJS.ErrnoException, { host, port }: Address): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use: stop what listens there, or set PORT to another one.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used by this user: set PORT to one of 1024 or higher.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine: set HOST to one that is, or to 0.0.0.0 for all of them.`;
    default:
      return `Cannot listen on ${host}:${port}: ${message}`;
  }
}
