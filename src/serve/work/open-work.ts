import type { Work } from './work.js'

/** Until the process that writes is there: nothing is at work. */
export function openWork(): Work {
  const notYet = () => {
    throw new Error('not built yet')
  }
  return {
    add: notYet,
    jobs: () => [],
    job: () => null,
    follow: notYet,
    stop: () => undefined,
    judge: notYet,
    takeBack: notYet,
    close: async () => undefined,
  }
}
