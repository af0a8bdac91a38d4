import { registerEnumType } from 'type-graphql';

export enum CareDomain {
  SOCIAL_DOMAIN = 'SOCIAL_DOMAIN',
  VVT = 'VVT',
  GGZ = 'GGZ',
  MUNICIPALITY = 'MUNICIPALITY',
  WELFARE = 'WELFARE',
  YOUTH = 'YOUTH',
  PUBLIC_HEALTH = 'PUBLIC_HEALTH',
  PARAMEDICAL = 'PARAMEDICAL',
  PHARMACY = 'PHARMACY',
  HOSPITAL = 'HOSPITAL',
  GP_CARE = 'GP_CARE',
  OTHER = 'OTHER',
}

registerEnumType(CareDomain, {
  name: 'CareDomain',
  description: 'A field of care or welfare (domein).',
  valuesConfig: {
    SOCIAL_DOMAIN: { description: 'Social domain: support, debts, income, housing (sociaal domein).' },
    VVT: { description: 'Nursing, care and home care (verpleging, verzorging en thuiszorg, VVT).' },
    GGZ: { description: 'Mental health care (geestelijke gezondheidszorg, GGZ).' },
    MUNICIPALITY: { description: 'The municipal authority itself (gemeente).' },
    WELFARE: { description: 'Welfare (welzijn).' },
    YOUTH: { description: 'Youth care and support (jeugd).' },
    PUBLIC_HEALTH: { description: 'Public health (publieke gezondheid).' },
    PARAMEDICAL: { description: 'Paramedical care, such as physiotherapy (paramedische zorg).' },
    PHARMACY: { description: 'Pharmaceutical care (farmacie).' },
    HOSPITAL: { description: 'Hospital care (ziekenhuiszorg).' },
    GP_CARE: { description: 'GP care (huisartsenzorg).' },
    OTHER: { description: 'Another field (overig).' },
  },
});
