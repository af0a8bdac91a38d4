import { createUnionType, Field, ObjectType } from 'type-graphql';
import { FallbackReason } from './reasons.js';
import { ThemeAnswer } from './theme-answer.js';

@ObjectType({ implements: ThemeAnswer, description: 'Who is mandated, and what proves it (gemandateerd contact).' })
export class MandatedContact extends ThemeAnswer {}

@ObjectType({ implements: ThemeAnswer, description: 'That nobody is mandated as asked, why, and whom to turn to (geen gemandateerd contact).' })
export class NoMandatedContact extends ThemeAnswer {
  @Field(() => FallbackReason, { description: 'Why nobody is mandated as asked: the first that is so of not bound, lower authority, under discussion, expired and no mandate (reden).' })
  reason!: FallbackReason;
}

export const MandatedContactResult = createUnionType({
  name: 'MandatedContactResult',
  description: 'Who is mandated, or that nobody is (uitkomst).',
  types: () => [MandatedContact, NoMandatedContact] as const,
  resolveType: (value) => ('reason' in value ? NoMandatedContact : MandatedContact),
});

@ObjectType({ description: 'The answer for one theme (contact per thema).' })
export class ThemeContact {
  themeId!: string;

  @Field(() => MandatedContactResult, { description: 'Who is mandated, or that nobody is (uitkomst).' })
  result!: typeof MandatedContactResult;
}
