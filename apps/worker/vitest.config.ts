import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'worker',
    include: ['tests/**/*.test.ts'],
    globalSetup: [fileURLToPath(import.meta.resolve('@carepath/content/tests/contract/mongo-server.ts'))],
    // Loading Payload takes longer than most files do: a process loads it once.
    isolate: false,
    restoreMocks: true,
    // Some start several programs, each of which loads Payload.
    testTimeout: 90_000,
    hookTimeout: 60_000,
  },
})
