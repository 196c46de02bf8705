import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'deploy',
    include: ['*.test.ts'],
    globalSetup: [fileURLToPath(import.meta.resolve('@carepath/content/tests/contract/mongo-server.ts'))],
    // After the other suites, since whole systems are started.
    sequence: { groupOrder: 2 },
    testTimeout: 30_000,
    hookTimeout: 300_000,
  },
})
