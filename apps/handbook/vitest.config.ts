import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { name: 'handbook', include: ['tests/**/*.test.ts'] },
})
