import { defineConfig } from 'vitest/config'

// Sources, not dist/: the compiler also writes the tests to dist/, and each would run twice. The limit is for hangs: on a busy machine a
// table of thousands of rows takes its time.
export default defineConfig({
  test: { include: ['src/**/*.test.{ts,tsx}', 'eval/*.test.mjs'], testTimeout: 60_000, hookTimeout: 60_000 },
})
