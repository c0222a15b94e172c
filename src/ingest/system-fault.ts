import { Fault, reasonOf } from '../model/fault.js'

/** What the system's codes say of a file or folder, in words that follow its name; what a missing one means depends on what is done with it. */
export const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  EIO: 'the disk or network failed',
  EISDIR: 'it is a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
}

/** The system's code of what it threw; null for anything else. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error ? String(error.code) : null
}

/** The fault for what the system threw while a file was opened or read. */
export function faultOfSystem(error: unknown, input: string): Fault {
  const code = systemCode(error) ?? ''
  if (code === 'ENOENT' || code === 'ENOTDIR') return Fault.of('input-missing', { input })
  return Fault.of('input-unreadable', { input, reason: SYSTEM_REASONS[code] ?? reasonOf(error) })
}
