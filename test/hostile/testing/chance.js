/** A whole number from 0 to below the limit. */
export const below = (limit, random) => Math.floor(random() * limit);

export const one = (list, random) => list[below(list.length, random)];
