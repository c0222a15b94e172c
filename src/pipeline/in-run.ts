import type { RunStore } from '../store/run-store.js'

interface RunOf {
  readonly runs: RunStore
}

/**
 * Does work that writes to a ledger in a run of its own, alone, and ends the run with what became of it: `failed` where the work throws.
 * @throws {Fault} `database-busy` where another process is writing, and what `work` throws.
 */
export async function inRun<Result extends { readonly stopped: boolean }>(
  { runs }: RunOf,
  { command, now }: { readonly command: string; readonly now: () => string },
  work: (run: string) => Promise<Result>,
): Promise<Result> {
  const run = await runs.begin(command, now())
  let outcome: 'done' | 'stopped' | 'failed' = 'failed'
  try {
    const result = await work(run)
    outcome = result.stopped ? 'stopped' : 'done'
    return result
  } finally {
    await runs.end(run, outcome, now())
  }
}
