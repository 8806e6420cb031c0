/**
 * OpenTelemetry, where it was asked for: the only file that knows its libraries, loaded only then. Everything else of it is
 * set by its own variables (https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/).
 */
import {
  SpanStatusCode,
  metrics,
  trace,
  type Counter,
  type Histogram,
  type Span,
} from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import { setTimeout as wait } from 'node:timers/promises';
import { measureWith, type Meter } from '../telemetry.js';

/** A collector that is away would hold up a stop for longer than anybody waits. */
const STOP_MS = 3000;
const EXPORT_MS = 60_000;

/** @returns sends what is left and stops; never rejects */
export function startTelemetry(env: NodeJS.ProcessEnv): () => Promise<void> {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'trajectboek' }))
    .merge(detectResources({ detectors: [envDetector] }));
  const spans = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  spans.register();
  const exportIntervalMillis = Number(env['OTEL_METRIC_EXPORT_INTERVAL'] ?? EXPORT_MS);
  const exporter = new OTLPMetricExporter();
  const values = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter,
        exportIntervalMillis,
        exportTimeoutMillis: exportIntervalMillis,
      }),
    ],
  });
  metrics.setGlobalMeterProvider(values);
  measureWith(meter());
  return async () => {
    measureWith(undefined);
    const stopped = Promise.allSettled([spans.shutdown(), values.shutdown()]);
    await Promise.race([stopped, wait(STOP_MS, undefined, { ref: false })]);
  };
}

function meter(): Meter {
  const tracer = trace.getTracer('trajectboek');
  const measures = metrics.getMeter('trajectboek');
  const histograms = new Map<string, Histogram>();
  const counters = new Map<string, Counter>();
  return {
    traced: (name, attributes, work) =>
      tracer.startActiveSpan(name, { attributes }, async (span) => {
        try {
          return await work();
        } catch (error) {
          fail(span, error);
          throw error;
        } finally {
          span.end();
        }
      }),
    opened: (name, attributes, work) => {
      tracer.startActiveSpan(name, { attributes }, (span) => {
        work((more) => span.setAttributes(more).end());
      });
    },
    ended: (name, attributes, ms) => {
      tracer.startSpan(name, { attributes, startTime: Date.now() - ms }).end();
    },
    value: (name, value, attributes) => {
      made(histograms, name, () => measures.createHistogram(name)).record(value, attributes);
    },
    count: (name, more, attributes) => {
      made(counters, name, () => measures.createCounter(name)).add(more, attributes);
    },
    watch: (name, look) => {
      measures.createObservableGauge(name).addCallback(async (result) => {
        for (const [value, attributes] of await look().catch(() => []))
          result.observe(value, attributes);
      });
    },
  };
}

/** Its name alone: a message may hold what somebody wrote. */
function fail(span: Span, error: unknown): void {
  const message = error instanceof Error ? error.name : 'Error';
  span.setStatus({ code: SpanStatusCode.ERROR, message });
}

function made<T>(all: Map<string, T>, name: string, make: () => T): T {
  const one = all.get(name) ?? make();
  all.set(name, one);
  return one;
}
