import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ContactPointKind {
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  WEBSITE = 'WEBSITE',
}

registerEnumType(ContactPointKind, {
  name: 'ContactPointKind',
  description: 'A way to reach somebody (contactwijze).',
  valuesConfig: {
    PHONE: { description: 'Telephone (telefoon).' },
    EMAIL: { description: 'E-mail (e-mail).' },
    WEBSITE: { description: 'Website (website).' },
  },
});

@ObjectType({ description: 'Where somebody can be reached (contactgegeven).' })
export class ContactPoint {
  @Field(() => ContactPointKind, { description: 'The way (contactwijze).' })
  kind!: ContactPointKind;

  @Field(() => String, { description: 'The number or address (gegeven).' })
  value!: string;
}

interface Reachable {
  phone: string | null;
  email: string | null;
  website?: string | null;
}

export function contactPointsOf({ phone, email, website = null }: Reachable): ContactPoint[] {
  const points: [ContactPointKind, string | null][] = [
    [ContactPointKind.PHONE, phone],
    [ContactPointKind.EMAIL, email],
    [ContactPointKind.WEBSITE, website],
  ];
  return points.flatMap(([kind, value]) => (value ? [{ kind, value }] : []));
}
