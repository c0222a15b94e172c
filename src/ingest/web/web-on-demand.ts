import type { Web } from './web.js'

/** A web that is opened with the first address that is asked for. */
export function webOnDemand(open: () => Promise<Web>): Web {
  let opened: Promise<Web> | null = null
  return {
    get: async (address, known) => {
      opened ??= open()
      return (await opened).get(address, known)
    },
    close: async () => (await opened)?.close(),
  }
}
