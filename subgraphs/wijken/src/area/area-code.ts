import { inputError } from '@regiograaf/subgraph-kit';

/** What the codes of one kind of area look like. */
export interface CodeForm {
  pattern: RegExp;
  example: string;
}

export const MUNICIPALITY_CODE: CodeForm = { pattern: /^GM\d{4}$/, example: 'GM0599' };
export const WIJK_CODE: CodeForm = { pattern: /^WK\d{4}[0-9A-Z]{2}$/, example: 'WK059901' };
export const BUURT_CODE: CodeForm = { pattern: /^BU\d{4}[0-9A-Z]{4}$/, example: 'BU05990110' };
export const POSTAL_CODE: CodeForm = { pattern: /^[1-9]\d{3}$/, example: '3069' };

/**
 * Checks the form of a code argument; whether an area has it is another question.
 *
 * @throws INVALID_CODE
 */
export function codeArgument(argument: string, code: string, { pattern, example }: CodeForm): string {
  if (pattern.test(code)) return code;
  throw inputError({ argument, expected: `a code like ${example}`, found: code }, 'INVALID_CODE');
}
