export { startGraph, type Graph, type GraphOptions } from './graph/start-graph.js';
export { firstQuestions, type FirstQuestion } from './start/questions.js';
export { subgraphs } from './subgraphs.js';
