import { DateScalar, type Language } from '@regiograaf/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { ObstacleKind } from '../obstacle/obstacle-kind.js';
import { RegiobeeldElementKind } from '../regiobeeld-element/regiobeeld-element-kind.js';
import { RegioplanElementKind } from '../regioplan-element/regioplan-element-kind.js';

/** A text in each language. */
export type Advice = Readonly<Record<Language, string>>;

@ObjectType({ description: 'What the guide advises whoever makes a regiobeeld, a regioplan and agreements in a region, in our words; advice, not a fact of any region (leidraad).\nSource: guide of LHV, InEen and ZN.' })
export class Guide {
  @Field(() => String, { description: 'Who published it (uitgever).' })
  publisher!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When; null, as it has no date (publicatiedatum).' })
  publishedOn!: string | null;
}

@ObjectType({ description: 'What the guide says of one element of a regiobeeld (advies over een regiobeeldelement).\nSource: guide of LHV, InEen and ZN.' })
export class RegiobeeldElementAdvice {
  @Field(() => RegiobeeldElementKind, { description: 'Which element (soort element).' })
  kind!: RegiobeeldElementKind;

  texts!: Advice;
}

@ObjectType({ description: 'What the guide says of one element of a regioplan: preferably it is there (advies over een regioplanelement).\nSource: guide of LHV, InEen and ZN.' })
export class RegioplanElementAdvice {
  @Field(() => RegioplanElementKind, { description: 'Which element (soort element).' })
  kind!: RegioplanElementKind;

  texts!: Advice;
}

@ObjectType({ description: 'What the guide advises against one of the obstacles that it names (tip bij een belemmering).\nSource: guide of LHV, InEen and ZN.' })
export class ObstacleAdvice {
  @Field(() => ObstacleKind, { description: 'Which obstacle (soort belemmering).' })
  kind!: ObstacleKind;

  texts!: Advice;
}
