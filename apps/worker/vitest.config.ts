import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'worker',
    include: ['tests/**/*.test.ts'],
    globalSetup: [fileURLToPath(import.meta.resolve('@carepath/content/tests/contract/mongo-server.ts'))],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
