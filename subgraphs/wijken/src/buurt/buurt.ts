import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Directive, ObjectType } from 'type-graphql';
import { Area } from '../area/area.js';
import { Place } from '../place/place.js';

@ObjectType({ implements: Place, description: 'The smallest official area, part of a wijk (buurt).\nSource: CBS.' })
@Directive('@key(fields: "id")')
@Directive('@key(fields: "code")')
@Entity({ tableName: 'buurt' })
export class Buurt extends Area implements Place {
  @Property({ type: 'text', fieldName: 'wijk' })
  wijkId!: string;

  @Property({ type: 'text', fieldName: 'municipality' })
  municipalityId!: string;

  override get liesIn(): string[] {
    return [this.wijkId, this.municipalityId];
  }
}
