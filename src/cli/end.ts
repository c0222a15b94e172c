import { Fault } from '../model/fault.js'
import { ClosedOutput, type Effects } from './effects.js'
import { tell } from './tell.js'

/** Exit codes beside 0 and 1: the command line makes no sense; it was stopped, as a shell counts what SIGINT ended. */
export const USAGE = 2
export const STOPPED = 130

/** The exit code of a command: 0 where `work` says that all went well or nobody reads on, else 1. A fault that ends it is told. */
export async function endOf(effects: Effects, work: () => Promise<boolean>): Promise<0 | 1> {
  try {
    return (await work()) ? 0 : 1
  } catch (error) {
    if (error instanceof ClosedOutput) return 0
    if (!(error instanceof Fault)) throw error
    await tell(error, effects)
    return 1
  }
}
