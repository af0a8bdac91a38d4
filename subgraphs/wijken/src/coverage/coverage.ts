import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Which part of a municipality, wijk or local area the working areas of wijkgroepen cover (dekking).' })
@Directive('@key(fields: "id")')
export class Coverage {
  @Field(() => ID, { description: 'That of its area (identificatie).' })
  id!: string;
}

/** What the ids of areas that have a coverage begin with. */
export const COVERED_PREFIXES = ['municipality', 'wijk', 'localarea'];
