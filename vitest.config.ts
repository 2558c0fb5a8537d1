import { defineConfig } from 'vitest/config'
import { SummaryReporter } from './tools/reporter/summary-reporter.ts'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // How many job searches the property tests simulate: `npm run test:long` asks for 10,000.
    provide: { searches: Number(process.env['AFTERWORD_SEARCHES'] ?? 300) },
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'tools/**/*.test.{ts,mjs}'],
    // The program is started many times over; a busy machine takes its time.
    testTimeout: 60_000,
    // Half of the time goes by waiting for browsers, servers and programs.
    maxWorkers: 2,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', new SummaryReporter()],
  },
})

declare module 'vitest' {
  interface ProvidedContext {
    searches: number
  }
}
