import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { name: 'editorial', include: ['tests/**/*.test.ts'] } })
