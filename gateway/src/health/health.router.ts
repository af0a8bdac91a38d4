import { type Response, Router } from 'express';
import type { Readiness } from './readiness.js';

/** `/health/live` says that the process runs, `/health/ready` whether it can answer questions. */
export function healthRouter(readiness: () => Promise<Readiness>): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });
  router.get('/live', (_request, response: Response) => {
    response.json({ live: true });
  });
  router.get('/ready', async (_request, response: Response) => {
    const state = await readiness();
    response.status(state.ready ? 200 : 503).json(state);
  });
  return router;
}
