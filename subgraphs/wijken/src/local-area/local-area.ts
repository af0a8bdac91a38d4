import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Place } from '../place/place.js';
import { LocalAreaKind } from './local-area-kind.js';

@ObjectType({ implements: Place, description: 'What a municipality itself calls a part of it, as a set of buurten (lokaal gebied).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'local_area' })
export class LocalArea extends Fact implements Place {
  @Field(() => String, { description: 'What it is called (naam).' })
  @Property({ type: 'text' })
  name!: string;

  // A region has a kind too, and figures are of either.
  @Field(() => LocalAreaKind, { name: 'localKind', description: 'What the municipality calls it: a gebied, a stadsdeel, a wijk or a kern (soort).' })
  @Property({ type: 'text' })
  kind!: LocalAreaKind;

  @Property({ type: 'text', fieldName: 'municipality' })
  municipalityId!: string;

  @Property({ type: 'text[]', fieldName: 'buurten' })
  buurtIds!: string[];

  get liesIn(): string[] {
    return [this.municipalityId];
  }
}
