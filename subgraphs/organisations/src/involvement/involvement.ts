import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Who must also be involved, and why (te betrekken partij).' })
export class Involvement {
  organisationId?: string | null;
  bodyId?: string | null;
  postId?: string | null;
  themeLeadId?: string | null;
  sourceId!: string;

  @Field(() => String, { description: 'Why (reden).' })
  reason!: string;

  @Field(() => Boolean, { description: 'True where the example data invents (fictief).' })
  fictional!: boolean;
}
