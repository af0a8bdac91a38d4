import { SignalSeverity } from '@regiograaf/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlanSignalKind } from './plan-signal-kind.js';
import type { Signal } from './signal.js';

@ObjectType({ description: 'Something about the regiobeeld or the regioplannen of a region that somebody should look at (signaal).' })
export class PlanSignal {
  @Field(() => PlanSignalKind, { description: 'What it is about (soort signaal).' })
  kind!: PlanSignalKind;

  @Field(() => SignalSeverity, { description: 'How much it matters (ernst).' })
  severity!: SignalSeverity;

  @Field(() => [ID], { description: 'Everything that it is about, by identifier (betrokken gegevens).' })
  records!: readonly string[];

  /** Its texts, by language. */
  texts!: Pick<Signal, 'message' | 'whatToDo'>;
}
