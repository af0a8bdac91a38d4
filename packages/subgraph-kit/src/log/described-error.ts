/** What a log keeps of an error: its kind, its code and where it comes from, and what caused it. */
export interface DescribedError {
  readonly type: string;
  /** Of the system, of the database (SQLSTATE) or of GraphQL, e.g. `ECONNREFUSED` or `42P01`. */
  readonly code?: string;
  /** What it said; only where the settings ask for it. */
  readonly message?: string;
  /** Lines of the stack, the innermost first. */
  readonly at?: readonly string[];
  readonly cause?: DescribedError;
  /** What a system or a database names besides: an address, a table, a constraint; never a value. */
  readonly [detail: string]: unknown;
}

const MOST_FRAMES = 20;
const DEEPEST_CAUSE = 5;
const CODE = /^[\w-]{1,60}$/;
const FRAME = /^ +at [^()]*\(?(?:file:|node:|\/|[A-Za-z]:\\|<anonymous>|native|index \d)[^()]*\)?$/;

// Node and PostgreSQL name these by themselves; what they hold comes from the configuration or the schema.
const DETAILS = ['syscall', 'address', 'port', 'schema', 'table', 'column', 'constraint', 'routine'] as const;

/** @param messages whether what it said is kept as well, with whatever it quotes */
export function describedError(error: unknown, messages: boolean, depth = 0): DescribedError {
  if (!isErrorLike(error)) return { type: typeof error, ...(messages ? { message: String(error) } : {}) };
  const cause = error.originalError ?? error.cause;
  const frames = framesOf(error);
  return {
    type: typeof error.name === 'string' && CODE.test(error.name) ? error.name : 'object',
    ...codeOf(error),
    ...(messages && typeof error.message === 'string' ? { message: error.message } : {}),
    ...detailsOf(error),
    ...(frames.length > 0 ? { at: frames } : {}),
    ...(cause !== undefined && depth < DEEPEST_CAUSE ? { cause: describedError(cause, messages, depth + 1) } : {}),
  };
}

interface ErrorLike {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly originalError?: unknown;
  readonly extensions?: { readonly code?: unknown } | null;
}

function isErrorLike(value: unknown): value is ErrorLike {
  return typeof value === 'object' && value !== null;
}

function codeOf({ code, extensions }: ErrorLike): { code?: string } {
  const known = [code, extensions?.code].find((each) => typeof each === 'string' && CODE.test(each));
  return known === undefined ? {} : { code: known as string };
}

function detailsOf(error: object): Record<string, unknown> {
  const named = error as Readonly<Record<string, unknown>>;
  // Anyone may name a field `table`; an error of the system has a number, one of the database a severity.
  if (typeof named['errno'] !== 'number' && typeof named['severity'] !== 'string') return {};
  return Object.fromEntries(DETAILS.flatMap((name) => (['string', 'number'].includes(typeof named[name]) ? [[name, named[name]]] : [])));
}

// The stack begins with what the error said, which may look like anything.
function framesOf({ message, stack }: ErrorLike): string[] {
  if (typeof stack !== 'string') return [];
  const said = typeof message === 'string' ? stack.indexOf(message) : -1;
  const frames = said < 0 ? stack : stack.slice(said + String(message).length);
  return frames.split('\n').filter((line) => FRAME.test(line)).slice(0, MOST_FRAMES).map((line) => line.trim());
}
