import { registerEnumType } from 'type-graphql';

export enum MissingMeasurement {
  NOT_MEASURED = 'NOT_MEASURED',
  NOT_DELIVERED = 'NOT_DELIVERED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(MissingMeasurement, {
  name: 'MissingMeasurement',
  description: 'Why a measurement has no value (reden van ontbreken).',
  valuesConfig: {
    NOT_MEASURED: { description: 'Nobody measured it (niet gemeten).' },
    NOT_DELIVERED: { description: 'It was measured, but its source did not deliver it (niet aangeleverd).' },
    WITHDRAWN: { description: 'Withdrawn; what was recorded was wrong, and why stands with the correction (ingetrokken).' },
  },
});
