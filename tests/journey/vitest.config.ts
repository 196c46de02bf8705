import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'journey',
    include: ['journeys/**/*.test.ts'],
    globalSetup: ['system/global-setup.ts'],
    // After all other suites: a whole system and a browser need the machine.
    sequence: { groupOrder: 1 },
    fileParallelism: false,
    testTimeout: 120_000,
    // As long as a page may take.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 300_000,
  },
})
