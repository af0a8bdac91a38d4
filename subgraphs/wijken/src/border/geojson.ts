import { GraphQLScalarType } from 'graphql';

/** Only ever given out, and checked when it was recorded. */
export const GeoJsonScalar = new GraphQLScalarType<never, object>({
  name: 'GeoJSON',
  description: 'A geometry as GeoJSON (RFC 7946), in longitude and latitude (geometrie).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946',
  serialize: (geometry) => geometry as object,
});
