import { Certainty, DateScalar } from '@regiograaf/subgraph-kit';
import { Field, InterfaceType } from 'type-graphql';
import { Involvement } from '../involvement/involvement.js';
import type { Answer } from './answer.js';
import { Fallback } from './fallback.type.js';

@InterfaceType({ description: 'An answer to the question who may speak for the GPs of a region on a theme (antwoord).' })
export abstract class ThemeAnswer {
  answer!: Answer;

  @Field(() => [Involvement], { description: 'Who must also be involved, whoever was asked: whom the region names for the theme, and who leads it or a wider one; each post once, and not the one that answers (ook te betrekken).' })
  alsoInvolve!: Involvement[];

  @Field(() => Fallback, { nullable: true, description: 'Whom to turn to instead, where there is no direct answer (vervangend contact).' })
  fallback!: Fallback | null;

  @Field(() => Certainty, { nullable: true, description: 'How certain what it rests on is; null where it rests on nothing (zekerheid).' })
  certainty!: Certainty | null;

  @Field(() => Boolean, { description: 'True if what it states is invented for the example data: the mandate that it rests on, one above it, or whoever holds it; `fallback` and `alsoInvolve` say so for themselves (fictief).' })
  fictional!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When the oldest part of its proof was last confirmed; null if unknown (laatst bevestigd).' })
  lastConfirmedAt!: string | null;
}
