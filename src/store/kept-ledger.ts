import { rmSync } from 'node:fs'
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Fault, reasonOf } from '../model/fault.js'
import { type Ledger, ledgerSchema } from '../model/ledger.js'

/** Where a user's last ledger lies, from the settings of the process. */
export interface KeepingPlace {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
}

/**
 * The file of the last ledger: in the folder that DEMARCHE_CACHE names, else in the user's folder for caches (XDG Base Directory
 * Specification 0.8). Null where DEMARCHE_CACHE is `off`.
 */
export function keptLedgerPath({ environment, home }: KeepingPlace): string | null {
  const { DEMARCHE_CACHE, XDG_CACHE_HOME } = environment
  if (DEMARCHE_CACHE === 'off') return null
  return join(DEMARCHE_CACHE || join(XDG_CACHE_HOME || join(home, '.cache'), 'demarche'), 'last.json')
}

/** A ledger document being kept. Nothing is seen of it before `commit`, and a failure is told there and nowhere else. */
export interface KeptLedgerWriter {
  write(piece: string): Promise<void>
  /** Puts it in the place of the last one. A fault where it could not be kept. */
  commit(): Promise<Fault | null>
  /** Leaves the last one as it is. Harmless after `commit`. */
  discard(): Promise<void>
}

/** Keeps a ledger for its owner alone (mode 0600), in one step, so that another process sees the old one or the new one. */
export function keepLedger(path: string): KeptLedgerWriter {
  const unfinished = `${path}.${process.pid}`
  const removeOnExit = () => rmSync(unfinished, { force: true })
  let file: FileHandle | null = null
  let failure: unknown = null
  const attempt = async (step: () => Promise<void>): Promise<void> => {
    if (failure !== null) return
    try {
      await step()
    } catch (error) {
      failure = error
    }
  }
  const close = async (): Promise<void> => {
    await file?.close().catch(() => undefined)
    file = null
    await rm(unfinished, { force: true }).catch(() => undefined)
    process.off('exit', removeOnExit)
  }
  return {
    write: (piece) =>
      attempt(async () => {
        if (file === null) {
          await mkdir(dirname(path), { recursive: true, mode: 0o700 })
          process.once('exit', removeOnExit)
          file = await open(unfinished, 'w', 0o600)
        }
        await file.writeFile(piece)
      }),
    commit: async () => {
      await attempt(() => rename(unfinished, path))
      await close()
      return failure === null ? null : Fault.of('ledger-unkept', { file: path, reason: reasonOf(failure) })
    },
    discard: close,
  }
}

/** A ledger document that a user names, or a fault where the file is none. Throws what the system throws. */
export async function openLedgerFile(path: string): Promise<Ledger | Fault> {
  const text = await readFile(path, 'utf8')
  try {
    const parsed = ledgerSchema.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return Fault.of('ledger-malformed', {
      input: path,
      reason: issue ? `${issue.path.join('.')}: ${issue.message}` : 'another form',
    })
  } catch (error) {
    return Fault.of('ledger-malformed', { input: path, reason: reasonOf(error) })
  }
}

/** The ledger that was kept last, or a fault where there is none or it is damaged. */
export async function openKeptLedger(path: string): Promise<Ledger | Fault> {
  try {
    const parsed = ledgerSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return parsed.success ? parsed.data : Fault.of('ledger-damaged', { file: path })
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    return Fault.of(isMissing ? 'ledger-none' : 'ledger-damaged', { file: path })
  }
}
