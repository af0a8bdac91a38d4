import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Fact } from '@regiograaf/subgraph-kit';
import { Directive, Field, ObjectType } from 'type-graphql';
import { Place } from '../place/place.js';
import { CoordinatorStatus, coordinatorStatus } from './coordinator-status.js';
import { WijkgroepKind } from './wijkgroep-kind.js';

@ObjectType({ implements: Place, description: 'GPs, and possibly others, who work together in a neighbourhood (wijkgroep).\nSource: InEen, on cooperation in Amsterdam.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'wijkgroep' })
export class Wijkgroep extends Fact implements Place {
  @Field(() => String, { description: 'Its name (naam).' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => WijkgroepKind, { description: 'Who takes part (soort).' })
  @Property({ type: 'text' })
  kind!: WijkgroepKind;

  @Property({ type: 'text[]', fieldName: 'working_area' })
  workingAreaIds!: string[];

  @Property({ type: 'text', fieldName: 'post', nullable: true })
  postId!: string | null;

  @Property({ type: 'text', nullable: true })
  postStatus!: CoordinatorStatus | null;

  @Field(() => CoordinatorStatus, { name: 'coordinatorStatus', description: 'Whether it has a wijkcoordinator or wijkmanager (stand van de wijkcoördinatie).' })
  get coordinator(): CoordinatorStatus {
    return coordinatorStatus(this);
  }

  @Property({ type: 'text', fieldName: 'organisation', nullable: true })
  organisationId!: string | null;

  @Property({ type: 'text[]', fieldName: 'practices' })
  practiceIds!: string[];
}
