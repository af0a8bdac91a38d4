import config from './jest.config.js';

// What takes minutes: the whole country, from the files that CBS, PDOK and RIVM publish. Skipped where those are not beside the project.
/** @type {import('jest').Config} */
export default { ...config, testMatch: ['<rootDir>/test/national/**/*.test.ts'], testPathIgnorePatterns: [], maxWorkers: 1 };
