export { createGateway, type Gateway, type GatewayOptions, type Listening, type Question } from './gateway.js';
export type { Address } from './server/listen.js';
export { subgraphNames } from './subgraphs/names.js';
export type { LocalSubgraph, RemoteSubgraph, Subgraph, SubgraphExecutor, SubgraphRequest, SubgraphResponse, Subgraphs } from './subgraphs/subgraph.js';
