import { registerEnumType } from 'type-graphql';

export enum PostKind {
  DIRECTOR = 'DIRECTOR',
  CHAIR = 'CHAIR',
  SECRETARIAT = 'SECRETARIAT',
  PURCHASER = 'PURCHASER',
  POLICY_OFFICER = 'POLICY_OFFICER',
  THEME_LEAD = 'THEME_LEAD',
  WIJKMANAGER = 'WIJKMANAGER',
  WIJKCOORDINATOR = 'WIJKCOORDINATOR',
  CONTACT = 'CONTACT',
}

registerEnumType(PostKind, {
  name: 'PostKind',
  description: 'What kind of post it is (functiesoort).',
  valuesConfig: {
    DIRECTOR: { description: 'Director (bestuurder).' },
    CHAIR: { description: 'Chair (voorzitter).' },
    SECRETARIAT: { description: 'Secretariat (secretariaat).' },
    PURCHASER: { description: 'Purchaser of care (zorginkoper).' },
    POLICY_OFFICER: { description: 'Policy officer (beleidsmedewerker).' },
    THEME_LEAD: { description: 'Theme lead (trekker).' },
    WIJKMANAGER: { description: 'Manager of the link between GPs and their partners in a wijk (wijkmanager).' },
    WIJKCOORDINATOR: { description: 'Coordinator of a wijkgroep (wijkcoördinator).' },
    CONTACT: { description: 'Point of contact (contactpunt).' },
  },
});
