import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Directive, ObjectType } from 'type-graphql';
import { Area } from '../area/area.js';
import { Place } from '../place/place.js';

@ObjectType({ implements: Place, description: 'An official part of a municipality, made up of buurten (wijk).\nSource: CBS.' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@Entity({ tableName: 'wijk' })
export class Wijk extends Area implements Place {
  @Property({ type: 'text', fieldName: 'municipality' })
  municipalityId!: string;

  override get liesIn(): string[] {
    return [this.municipalityId];
  }
}
