import { GraphQLError } from 'graphql';

/**
 * Runs a check that throws what the caller can mend. Apollo Server answers 500 to an error that a plugin throws,
 * unless the error says that the request was at fault.
 */
export function refusing<T>(check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, extensions } = error;
    throw new GraphQLError(message, { originalError: error, extensions: { ...extensions, http: { status: 400 } } });
  }
}
