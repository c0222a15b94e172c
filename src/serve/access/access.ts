import { readFile, stat } from 'node:fs/promises'
import { Fault, reasonOf } from '../../model/fault.js'
import { isLoopback } from './loopback.js'

/** As whoever starts the server gives them. */
export interface AccessSettings {
  /** The address to answer at. */
  readonly host: string
  readonly tokenFile: string | null
  /** Of the environment; the file goes before it. */
  readonly token: string | null
  /** The header by which a reverse proxy says who asks. */
  readonly userHeader: string | null
  /** Names by which the server is reached beside its own address. */
  readonly publicHosts: readonly string[]
  /** The login name of who starts it. */
  readonly owner: string | null
}

/** Who may ask. */
export interface Access {
  /** Nobody but programs of this machine can reach it. */
  readonly isLoopback: boolean
  readonly token: string | null
  readonly userHeader: string | null
  readonly publicHosts: ReadonlySet<string>
  /** Who is taken for whoever asks, where nothing says who that is. */
  readonly owner: string | null
}

/** The shortest token: 16 characters of base64 are 96 bits. */
const SHORTEST_TOKEN = 16

/** Throws a `Fault` where others could reach the ledger and nothing was said about who may, and for settings that make no sense. */
export async function accessOf(settings: AccessSettings): Promise<Access> {
  const { host, tokenFile, userHeader, publicHosts, owner } = settings
  const token = tokenFile === null ? settings.token : await tokenIn(tokenFile)
  if (token !== null) checkToken(token, tokenFile ?? 'DEMARCHE_TOKEN')
  if (userHeader !== null) checkHeaderName(userHeader)
  if (!isLoopback(host) && token === null && userHeader === null) throw Fault.of('serve-exposed', { host })
  return {
    isLoopback: isLoopback(host),
    token,
    userHeader,
    publicHosts: new Set(publicHosts.map((name) => name.toLowerCase())),
    // Where several may ask, none of them is taken for who started the server.
    owner: token === null && userHeader === null ? owner : null,
  }
}

/** As ssh does with keys: a secret that others can read is none. Windows has no such bits. */
async function tokenIn(file: string): Promise<string> {
  try {
    const { mode } = await stat(file)
    if (process.platform !== 'win32' && mode & 0o004) throw Fault.of('token-file-open', { file })
    return (await readFile(file, 'utf8')).trim()
  } catch (error) {
    throw error instanceof Fault ? error : Fault.of('token-file-unreadable', { file, reason: reasonOf(error) })
  }
}

function checkToken(token: string, input: string): void {
  if (token.length < SHORTEST_TOKEN)
    throw Fault.of('token-weak', { input, reason: `under ${SHORTEST_TOKEN} characters` })
  // The characters that `Authorization: Bearer` can carry (RFC 6750, section 2.1).
  if (!/^[\w\-.~+/]+=*$/.test(token))
    throw Fault.of('token-weak', { input, reason: 'characters that are not of A-Z a-z 0-9 - . _ ~ + /' })
}

function checkHeaderName(header: string): void {
  if (!/^[A-Za-z][\w-]*$/.test(header)) throw Fault.of('serve-header', { header })
}
