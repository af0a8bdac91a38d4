import { AlwaysOffSampler, AlwaysOnSampler, ParentBasedSampler, type Sampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace';
import type { TelemetrySettings } from './settings.js';

const byParent = (root: Sampler): Sampler => new ParentBasedSampler({ root });

const SAMPLERS: Readonly<Record<TelemetrySettings['sampler'], (share: number) => Sampler>> = {
  always_on: () => new AlwaysOnSampler(),
  always_off: () => new AlwaysOffSampler(),
  traceidratio: (share) => new TraceIdRatioBasedSampler(share),
  parentbased_always_on: () => byParent(new AlwaysOnSampler()),
  parentbased_always_off: () => byParent(new AlwaysOffSampler()),
  parentbased_traceidratio: (share) => byParent(new TraceIdRatioBasedSampler(share)),
};

/** Which traces are kept. One by its parent keeps what whoever asked keeps, and decides itself where nobody asked for it. */
export function samplerOf({ sampler, share }: Pick<TelemetrySettings, 'sampler' | 'share'>): Sampler {
  return SAMPLERS[sampler](share);
}
