// Where each room's tests run: the core and the author's tools in Node, the Worker in workerd, the element in a browser.

import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Most of a test's time is waiting for a browser or a server: a worker for each core, not one less.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['tests/{quiz,author,widget,pages,repo}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
        },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        // One isolate for all files: the Worker keeps nothing between requests.
        test: { name: 'workerd', include: ['tests/worker/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
      },
      {
        test: {
          name: 'browser',
          globalSetup: 'tests/browser/service.ts',
          include: ['tests/{browser,life,client,fuzz}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'engines',
          globalSetup: ['tests/engines/skips.ts', 'tests/browser/service.ts'],
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
