export const repeated = (count, part, between = ' ') => Array.from({ length: count }, (_, at) => part(at)).join(between);

export const wrapped = (query, more = {}) => JSON.stringify({ query, ...more });
