import { DateScalar, SignalSeverity } from '@regiograaf/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { GovernanceSignalKind } from './signal-kind.js';
import type { Signal } from './signal.js';

@ObjectType({ description: 'Something about who speaks for whom in a region that somebody should look at (signaal).' })
export class GovernanceSignal implements Omit<Signal, 'message' | 'whatToDo' | 'partnersOnly'> {
  @Field(() => GovernanceSignalKind, { description: 'What it is about (soort signaal).' })
  kind!: GovernanceSignalKind;

  @Field(() => SignalSeverity, { description: 'How much it matters (ernst).' })
  severity!: SignalSeverity;

  @Field(() => DateScalar, { nullable: true, description: 'When it comes to pass; null if it is so already (datum).' })
  date!: string | null;

  @Field(() => [ID], { description: 'Everything that it is about, by identifier; practices and memberships of GPs that no mandate binds for partners only (betrokken gegevens).' })
  records!: string[];

  /** Its texts, by language. */
  texts!: Pick<Signal, 'message' | 'whatToDo'>;
}
