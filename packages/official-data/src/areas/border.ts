import proj4 from 'proj4';

// Official maps of the Netherlands are in metres of the national grid (EPSG:28992); a graph gives longitude and latitude.
const RD =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs';
const toWgs84 = proj4(RD, 'WGS84');

type Position = number[];
export interface Border {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: unknown[];
}

const WHAT = 'a Polygon or MultiPolygon whose rings have at least four positions and close';

/** The border of an area as GeoJSON in longitude and latitude; a border that is given so stays as it is. @returns what was expected, if it is none */
export function borderOf(geometry: unknown): Border | { expected: string } {
  const { type, coordinates } = (geometry ?? {}) as Partial<Border>;
  if ((type !== 'Polygon' && type !== 'MultiPolygon') || !Array.isArray(coordinates)) return { expected: WHAT };
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  if (polygons.length === 0 || !polygons.every((polygon) => Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing))) return { expected: WHAT };
  const all = polygons as Position[][][];
  if (every(all, inDegrees)) return { type, coordinates };
  if (!every(all, inMetres)) return { expected: 'longitude and latitude, or metres of the national grid (EPSG:28992), within the Netherlands' };
  const turned = all.map((polygon) => polygon.map((ring) => ring.map(degreesOf)));
  return { type, coordinates: type === 'Polygon' ? turned[0]! : turned };
}

function isRing(ring: unknown): ring is Position[] {
  if (!Array.isArray(ring) || ring.length < 4) return false;
  const isPosition = (each: unknown): boolean => Array.isArray(each) && each.length >= 2 && each.every((part) => Number.isFinite(part));
  if (!ring.every(isPosition)) return false;
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  return first.every((part, at) => part === last[at]);
}

function every(polygons: readonly Position[][][], holds: (position: Position) => boolean): boolean {
  return polygons.every((polygon) => polygon.every((ring) => ring.every(holds)));
}

const inDegrees = ([x, y]: Position): boolean => x! > 2 && x! < 8 && y! > 50 && y! < 54.5;
const inMetres = ([x, y]: Position): boolean => x! > -10_000 && x! < 300_000 && y! > 280_000 && y! < 650_000;

/** To a seventh of a degree's millionth: a centimetre. */
function degreesOf([x, y]: Position): Position {
  return toWgs84.forward([x!, y!]).map((part) => Number(part.toFixed(7)));
}
