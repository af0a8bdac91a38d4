import { fileURLToPath } from 'node:url';

const REGIONS = ['rijnmond', 'mijnstreek', 'amsterdam', 'drenthe'];

/** The folders of the example data, in an order in which each may refer to those before it. */
export const exampleFolders: readonly string[] = ['../common/', ...REGIONS.map((region) => `../regions/${region}/`), '../figures-2020/'].map((folder) =>
  fileURLToPath(new URL(folder, import.meta.url)),
);
