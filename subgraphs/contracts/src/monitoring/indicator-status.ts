import { registerEnumType } from 'type-graphql';

export enum IndicatorStatus {
  ON_TRACK = 'ON_TRACK',
  BEHIND = 'BEHIND',
  OVERDUE = 'OVERDUE',
  NOT_YET_MEASURED = 'NOT_YET_MEASURED',
  OUT_OF_SIGHT = 'OUT_OF_SIGHT',
}

registerEnumType(IndicatorStatus, {
  name: 'IndicatorStatus',
  description: 'How an indicator stands on the date of the answer; the first of these that is so: out of sight, overdue, not yet measured, on track, behind (stand van de indicator).',
  valuesConfig: {
    ON_TRACK: { description: 'On track; the last measured value meets the norm (op koers).' },
    BEHIND: { description: 'Behind; the last measured value does not meet the norm (achter).' },
    OVERDUE: { description: 'Overdue; for the last moment whose days to report are over, and since, there is no value (te laat gemeten).' },
    NOT_YET_MEASURED: { description: 'Not yet measured; there is no value, and none is overdue (nog niet gemeten).' },
    OUT_OF_SIGHT: {
      description:
        'Out of sight; it depends on what was measured for a time of which the caller may see nothing, as it was no party then. Whether anything was, this does not say (buiten zicht).',
    },
  },
});
