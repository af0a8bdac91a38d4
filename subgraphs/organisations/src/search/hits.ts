import { Hit } from '@regiograaf/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Organisation } from '../organisation/organisation.js';
import { Post } from '../post/post.js';

@ObjectType({ description: 'An organisation that a search found (gevonden organisatie).' })
export class OrganisationHit extends Hit {
  @Field(() => Organisation, { description: 'The organisation (organisatie).' })
  organisation!: Organisation;
}

@ObjectType({ description: 'A post that a search found (gevonden functie).' })
export class PostHit extends Hit {
  @Field(() => Post, { description: 'The post (functie).' })
  post!: Post;
}
