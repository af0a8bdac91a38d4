import type { Server } from 'node:http';

export interface Address {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/**
 * Accepts connections.
 *
 * @returns the address that it can be reached at, e.g. `http://127.0.0.1:4000`
 * @throws in words that tell what to change
 */
export function listen(server: Server, address: Address): Promise<string> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException): void => reject(new Error(reason(cause, address), { cause }));
    server.once('error', refuse);
    server.listen(address, () => {
      server.off('error', refuse);
      resolve(urlOf(server, address));
    });
  });
}

function urlOf(server: Server, { host, port }: Address): string {
  const bound = server.address();
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  const name = reachable.includes(':') ? `[${reachable}]` : reachable;
  return `http://${name}:${typeof bound === 'object' && bound ? bound.port : port}`;
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
