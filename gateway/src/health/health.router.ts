import { type Response, Router } from 'express';
import type { Readiness } from './readiness.js';

/** `/health/live` says that the process runs, `/health/ready` whether it can answer questions, and if not, which subgraph is missing or that it is about to stop. */
export function healthRouter(readiness: () => Promise<Readiness>, stopping: { readonly begun: boolean }): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.get('/live', (_request, response: Response) => {
    response.json({ live: true });
  });
  router.get('/ready', async (_request, response: Response) => {
    const { ready, subgraphs } = await readiness();
    const state = { ready: ready && !stopping.begun, ...(stopping.begun ? { stopping: true } : {}), subgraphs };
    response.status(state.ready ? 200 : 503).json(state);
  });
  return router;
}
