import type { PersistedQueryOptions } from '@apollo/server';
import type { RegisteredOperations } from './manifest.js';

type Store = NonNullable<PersistedQueryOptions['cache']>;

const PREFIX = 'apq:';

/** Where the server looks up an operation that a client names by its hash. Clients add nothing to it. */
export function storeOf(registered: RegisteredOperations): Store {
  return {
    get: async (key) => registered.get(key.replace(PREFIX, '')),
    set: async () => {},
    delete: async () => false,
  };
}
