import { Query, Resolver } from 'type-graphql';
import { defineSubgraph } from '../../define.js';
import { DateScalar, DateTimeScalar } from '../../scalars.js';

class Ringer {
  id!: string;
}

@Resolver()
class BellResolver {
  @Query(() => String, { nullable: true, description: 'What it says.' })
  bell(): string {
    return 'ding';
  }

  // The directive of the moments needs both scalars.
  @Query(() => DateScalar, { nullable: true, description: 'When it rang first.' })
  firstDay(): null {
    return null;
  }

  @Query(() => DateTimeScalar, { nullable: true, description: 'When it rang last.' })
  lastMoment(): null {
    return null;
  }
}

/** The smallest subgraph that answers. */
export const bell = defineSubgraph({
  name: 'bell',
  maintainer: Ringer,
  entities: [],
  resolvers: [BellResolver],
  migrations: new URL('.', import.meta.url),
  files: [],
});
