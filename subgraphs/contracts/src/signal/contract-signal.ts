import { Field, ID, ObjectType } from 'type-graphql';
import type { Contract } from '../contract/contract.js';
import { ContractSignalKind } from './contract-signal-kind.js';
import type { Signal } from './signals.js';

@ObjectType({ description: 'Something about a contract that somebody should look at (signaal).' })
export class ContractSignal implements Signal {
  @Field(() => ContractSignalKind, { description: 'What it is about (soort signaal).' })
  kind!: ContractSignalKind;

  @Field(() => [ID], { description: 'Everything that it is about, by identifier, the first of them first (betrokken gegevens).' })
  records!: readonly string[];

  about!: Contract;
}
