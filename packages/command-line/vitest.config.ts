import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'command-line', include: ['tests/**/*.test.ts'] } })
