import { defineConfig } from 'vitest/config'

// Only sources: the compiler also writes the tests to dist/, and each would run twice.
export default defineConfig({ test: { include: ['src/**/*.test.ts'] } })
