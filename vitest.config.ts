import { defineConfig } from 'vitest/config'
import { SummaryReporter } from './tools/reporter/summary-reporter.ts'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tools/**/*.test.{ts,mjs}'],
    reporters: ['default', new SummaryReporter()],
  },
})
