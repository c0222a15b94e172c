import { Fault } from '../model/fault.js'

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EMFILE: 'too many open files',
  EIO: 'the disk or network failed',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
}

/** The fault for what the system threw while a file was opened or read. */
export function faultOfSystem(error: unknown, input: string): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return Fault.of('input-missing', { input })
  const reason = SYSTEM_REASONS[code] ?? (error instanceof Error ? error.message : String(error))
  return Fault.of('input-unreadable', { input, reason })
}
