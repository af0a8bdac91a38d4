import { readFileSync } from 'node:fs';
import { z } from 'zod';

const text = z.string().min(1);
const publicKey = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: text, kid: text, alg: z.string().optional(), use: z.string().optional() });
const keys = z.object({ keys: z.array(publicKey).min(1) });
const privateKey = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: text, d: text, kid: text });

/** Public keys of a gateway (Ed25519); several while one takes over from another. */
export type GatewayKeys = z.output<typeof keys>;

/** A gateway's own key (Ed25519). */
export type GatewayKey = z.output<typeof privateKey>;

/** @throws naming the variable, if the file holds anything but public keys: a private one has no place at a subgraph */
export function readGatewayKeys(variable: string, file: string): GatewayKeys {
  return read(keys, { variable, file, expected: 'the path of the public keys of the gateway, as `regiograaf keys` makes them' });
}

/** @throws naming the variable, if the file holds no private key */
export function readGatewayKey(variable: string, file: string): GatewayKey {
  return read(privateKey, { variable, file, expected: 'the path of the gateway’s own key, as `regiograaf keys` makes it' });
}

// What the file holds is told to nobody.
function read<Schema extends z.ZodType>(schema: Schema, { variable, file, expected }: { variable: string; file: string; expected: string }): z.output<Schema> {
  const { data, error } = schema.safeParse(jsonIn(file));
  if (error) throw new Error(`${variable}: expected ${expected}, but ${file} is not.`);
  return data;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
