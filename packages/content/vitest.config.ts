import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'content',
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/contract/mongo-server.ts'],
    // Loading Payload takes longer than most files do: a process loads it once.
    isolate: false,
    restoreMocks: true,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
