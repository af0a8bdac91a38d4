import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Area } from '../area/area.js';
import { Place } from '../place/place.js';

@ObjectType({ implements: Place, description: 'A municipality, as an official area; its authority is an organisation (gemeente).\nSource: CBS.' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@Entity({ tableName: 'municipality' })
export class Municipality extends Area implements Place {
  @Field(() => String, { nullable: true, description: 'The province that it lies in (provincie).' })
  @Property({ type: 'text', nullable: true })
  province!: string | null;

  @Property({ type: 'text', fieldName: 'organisation', nullable: true })
  organisationId!: string | null;

  override get liesIn(): string[] {
    return [];
  }
}
