import { idsArgument, inputError } from '@regiograaf/subgraph-kit';
import { ArgsType, Field, ID, Int } from 'type-graphql';

const MOST_INDICATORS = 50;

@ArgsType()
export class EditionArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Of which year; unless given, the latest of each indicator up to and including the year of the date (editie).',
  })
  edition?: number | null | undefined;
}

@ArgsType()
export class FiguresArgs extends EditionArgs {
  @Field(() => [ID], { description: `Of which indicators, at most ${MOST_INDICATORS}, e.g. \`indicator:inhabitants\` (indicatoren).` })
  indicators!: string[];
}

/** @throws BAD_USER_INPUT */
export function askedFigures({ indicators, edition }: FiguresArgs): { indicators: string[]; edition: number | undefined } {
  if (indicators.length > MOST_INDICATORS) {
    throw inputError({ argument: 'indicators', expected: `at most ${MOST_INDICATORS} indicators`, found: indicators.length });
  }
  return { indicators: [...new Set(idsArgument('indicators', indicators, ['indicator']))], edition: askedEdition({ edition }) };
}

/** @throws BAD_USER_INPUT */
export function askedEdition({ edition }: EditionArgs): number | undefined {
  if (edition == null) return undefined;
  if (edition >= 1900 && edition < 2200) return edition;
  throw inputError({ argument: 'edition', expected: 'a year as YYYY', found: edition });
}
