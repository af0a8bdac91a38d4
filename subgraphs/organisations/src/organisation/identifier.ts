import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';

export enum IdentifierSystem {
  KVK = 'KVK',
  AGB = 'AGB',
}

registerEnumType(IdentifierSystem, {
  name: 'IdentifierSystem',
  description: 'A register that numbers organisations (register).',
  valuesConfig: {
    KVK: { description: 'Trade register of the Chamber of Commerce, eight digits (KvK-nummer).' },
    AGB: { description: 'Register of care providers, eight digits (AGB-code).' },
  },
});

@ObjectType({ description: 'A number of an organisation in a register (identificatie).' })
export class Identifier {
  @Field(() => IdentifierSystem, { description: 'The register (register).' })
  system!: IdentifierSystem;

  @Field(() => String, { description: 'The number in it (nummer).' })
  value!: string;
}

@InputType({ description: 'A number in a register, to find an organisation by (identificatie).' })
export class IdentifierInput {
  @Field(() => IdentifierSystem, { description: 'The register (register).' })
  system!: IdentifierSystem;

  @Field(() => String, { description: 'The number in it: eight digits (nummer).' })
  value!: string;
}
