import { registerEnumType } from 'type-graphql';

export enum Language {
  NL = 'NL',
  EN = 'EN',
}

registerEnumType(Language, {
  name: 'Language',
  description: 'A language of names (taal).',
  valuesConfig: { NL: { description: 'Dutch (Nederlands).' }, EN: { description: 'English (Engels).' } },
});
