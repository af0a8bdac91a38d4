import { Certainty, DateScalar } from '@regiograaf/subgraph-kit';
import { Field, InterfaceType } from 'type-graphql';
import { Involvement } from '../involvement/involvement.js';
import type { Answer } from './answer.js';
import { Fallback } from './fallback.type.js';

@InterfaceType({ description: 'An answer to the question who may speak for the GPs of a region on a theme (antwoord).' })
export abstract class ThemeAnswer {
  answer!: Answer;

  @Field(() => [Involvement], { description: 'Who must also be involved, whoever was asked (ook te betrekken).' })
  alsoInvolve!: Involvement[];

  @Field(() => Fallback, { nullable: true, description: 'Whom to turn to instead, where there is no direct answer (vervangend contact).' })
  fallback!: Fallback | null;

  @Field(() => Certainty, { nullable: true, description: 'How certain what it rests on is; null where it rests on nothing (zekerheid).' })
  certainty!: Certainty | null;

  @Field(() => Boolean, { description: 'True if any part of it is invented for the example data (fictief).' })
  fictional!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When the oldest part of its proof was last confirmed; null if unknown (laatst bevestigd).' })
  lastConfirmedAt!: string | null;
}
