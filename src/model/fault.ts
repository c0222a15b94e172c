/**
 * Every fault, once: what happened, to which input, and what to do about it. A message reads after "demarche: ", as one line:
 * `INPUT: what happened; what to do`.
 */
const MESSAGES = {
  'input-missing': ({ input }: Named) => `${input}: there is no such file; check the name and the folder`,
  'input-unreadable': ({ input, reason }: Named & Because) =>
    `${input}: cannot be opened (${reason}); check who may read it`,
  'input-not-a-file': ({ input }: Named) =>
    `${input}: is neither a file nor a folder; name a file, a folder, or - to pipe text in`,
  'input-empty': ({ input }: Named) => `${input}: is empty; give it a text, or leave it out`,
  'input-binary': ({ input, kind }: Named & { readonly kind: string }) =>
    `${input}: is not text (${kind}); save the report as plain text and name that file`,
  'input-not-utf8': ({ input, offset }: Named & { readonly offset: number }) =>
    `${input}: is not UTF-8 (byte ${offset}); convert it, e.g. iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW`,
  'input-too-large': ({ input, limit }: Named & Limited) =>
    `${input}: is larger than ${limit} MB, the limit for one report; split it, or give many reports as JSON Lines`,
  'page-too-large': ({ input, limit }: Named & Limited) =>
    `${input}: is larger than ${limit} MB, the limit for one page; save the report's text and give that`,
  'page-too-complex': ({ input, limit }: Named & { readonly limit: string }) =>
    `${input}: has more than ${limit}, which no report has; save the report's text and give that`,
  'page-without-report': ({ input }: Named) =>
    `${input}: no report was found on the page (an index, a wall for subscribers or cookies, an error, or a page that scripts fill); open it, save the report's text and give that`,
  'feed-none': ({ input, reason }: Named & Because) =>
    `${input}: is not a feed (${reason}); give the address of an RSS, Atom or JSON feed`,
  'feed-malformed': ({ input }: Named) =>
    `${input}: begins like a feed and cannot be read as one; its site has to mend it, try again later`,
  'feed-partly': ({ input, count }: Named & { readonly count: number }) =>
    `${input}: is broken in part, or has more items than are read; the ${count} that are whole were taken, try again later for the rest`,
  'feed-empty': ({ input }: Named) => `${input}: is a feed without an item; see whether its site has another one`,
  'feed-item-bare': ({ input }: Named) =>
    `${input}: has neither an address that can be fetched nor a text; ask the feed's site, the other items are not affected`,
  'feed-unknown': ({ input }: Named) => `${input}: is not watched; "demarche watch --list" has those that are`,
  'feeds-none': ({ file }: LedgerFile) =>
    `${file}: no feed is watched in this ledger; name one: demarche watch ADDRESS`,
  'feed-list-malformed': ({ input, reason }: Named & Because) =>
    `${input}: is not a list of feeds (${reason}); export the list as OPML again`,
  'page-packed': ({ input, reason }: Named & Because) =>
    `${input}: cannot be unpacked (${reason}); save the page from a browser and give that`,
  'archive-foreign': ({ input, reason }: Named & Because) =>
    `${input}: is not a web archive (${reason}); give a WARC file, plain or packed by gzip`,
  'archive-truncated': ({ input, offset, reason }: Named & Because & Placed) =>
    `${input}: ends ${reason} (byte ${offset}); the reports before it are kept, get the rest of the file and give it again`,
  'archive-damaged': ({ input, offset, reason }: Named & Because & Placed) =>
    `${input}: is damaged at byte ${offset} (${reason}); what could be found around it is read, get the file again if you can`,
  'archive-passed-over': ({ input, reason }: Named & Because) => `${input}: ${reason}; nothing needs to be done`,
  'agency-malformed': ({ input, format, reason }: Named & Because & { readonly format: string }) =>
    `${input}: cannot be read as ${format} (${reason}); the items around it are not affected, get it from the agency again`,
  'agency-cut-off': ({ input }: Named) =>
    `${input}: breaks off in the middle of an item; the items before it are kept, get the whole file from the agency`,
  'agency-withdrawn': ({ input, status }: Named & { readonly status: string }) =>
    `${input}: its agency does not let it be used (${status}); it was left out, do not use earlier versions of it either`,
  'agency-embargoed': ({ input, until }: Named & { readonly until: string }) =>
    `${input}: is embargoed until ${until}; add it again after that`,
  'agency-bare': ({ input }: Named) =>
    `${input}: has no text, only what is said about it; ask the agency for the item with its body`,
  'agency-passed-over': ({ input, kinds }: Named & { readonly kinds: string }) =>
    `${input}: items that are no text were passed over: ${kinds}; nothing needs to be done`,
  'folder-without-reports': ({ input }: Named) =>
    `${input}: holds no file that may be a report, nor do its subfolders (text, Markdown, HTML, JSON, a feed, NewsML, WARC); name the folder that has the reports`,
  'folder-passed-over': ({ input, kinds }: Named & { readonly kinds: string }) =>
    `${input}: files of other kinds were passed over: ${kinds}; name a file by itself to have it read all the same`,
  'input-foreign': ({ input, what, todo }: Named & { readonly what: string; readonly todo: string }) =>
    `${input}: is ${what}, which is not read; ${todo}`,
  'gzip-damaged': ({ input, reason }: Named & Because) =>
    `${input}: cannot be unpacked to its end (${reason}); the reports before that are kept, get the file again`,
  'json-malformed': ({ input, reason }: Named & Because) =>
    `${input}: is no report in JSON (${reason}); give {"text":"…"}, an array of these, or one a line`,
  'line-malformed': ({ input, line, reason }: Named & Because & { readonly line: number }) =>
    `${input}: line ${line} is not a report (${reason}); each line is one JSON object such as {"id":"1","text":"…"}`,
  'line-too-large': ({ input, line, limit }: Named & Limited & { readonly line: number }) =>
    `${input}: line ${line} is larger than ${limit} MB, the limit for one report; split it`,
  'report-repeated': ({ input, first }: Named & { readonly first: string }) =>
    `${input}: is the same report as ${first}; it is kept once`,
  'report-not-english': ({ input, language }: Named & { readonly language: string }) =>
    `${input}: is in ${language} and was left unread; only English is read, so give a translation`,
  'report-without-words': ({ input }: Named) =>
    `${input}: holds no words to read, only figures, signs or boilerplate; check that the text was copied whole`,
  'report-failed': ({ input, reason }: Named & Because) =>
    `${input}: could not be read (${reason}); the other reports are not affected, please report this with the text`,
  'story-unreconciled': ({ input, reason }: Named & Because) =>
    `${input}: this story could not be reconciled (${reason}); its reports are in the ledger and it stands as it did, please report this`,
  'retry-piped': ({ input, count }: Named & { readonly count: number }) =>
    `${input}: ${count === 1 ? 'one report' : `${count} reports`} that failed came from standard input or an upload, which is gone; pipe them in again with --retry, or upload them again`,
  'actors-line': ({ input, line, reason }: Named & Because & { readonly line: number }) =>
    `${input}: line ${line}: ${reason}`,
  'actors-more': ({ input, count }: Named & { readonly count: number }) =>
    `${input}: ${count} more lines are wrong; mend the ones above first, nothing of the file was loaded`,
  'actors-empty': ({ input }: Named) => `${input}: names no actor; give it rows, or leave --actors out`,
  'actors-binary': ({ input, kind }: Named & { readonly kind: string }) =>
    `${input}: is not text (${kind}); save the list as CSV or plain text`,
  'actors-too-large': ({ input, limit }: Named & Limited) =>
    `${input}: is larger than ${limit} MB, the limit for a list of actors; give the part that the reports need`,
  'actors-refused': ({ input }: Named) =>
    `${input}: no actor was loaded and no report was read; mend what is named above, or leave --actors out`,
  'actors-not-a-file': ({ input }: Named) => `${input}: is a folder; name a file of actors`,
  'record-unknown': ({ input, id, ids }: Named & Ids) =>
    `${input}: no record has the id ${id}; the records are: ${ids}`,
  'record-ambiguous': ({ id, ids }: Ids) => `${id}: several records begin so; give more of the id: ${ids}`,
  'judgement-refused': ({ kind, reason }: Because & { readonly kind: string }) =>
    `${kind}: this cannot be judged (${reason}); name other records`,
  'judgement-unknown': ({ id, ids }: Ids) => `${id}: no judgement has this id; those that stand are: ${ids}`,
  'judgement-malformed': ({ input, line, reason }: Named & Because & { readonly line: number }) =>
    `${input}: line ${line} is not a judgement (${reason}); it was left out, mend or delete the line`,
  'judgement-cut-off': ({ input, line }: Named & { readonly line: number }) =>
    `${input}: line ${line} was cut off while it was written; it was left out, judge again and delete the line`,
  'judgement-newer': ({ input, line, kind }: Named & { readonly line: number; readonly kind: string }) =>
    `${input}: line ${line} is a judgement of a kind that this version does not know (${kind}); it is kept, use a newer version to apply it`,
  'judgements-unwritten': ({ input, reason }: Named & Because) =>
    `${input}: the judgement could not be written (${reason}); nothing was judged, make room or check who may write there`,
  'reference-unknown': ({ id, ids }: Ids) =>
    `${id}: nothing in the ledger has this reference; ${ids === '' ? 'take one from the right edge of a brief or a list' : `near to it are: ${ids}`}`,
  'reference-ambiguous': ({ id, ids }: Ids) => `${id}: several references begin so; give more of it: ${ids}`,
  'reference-kind': ({ id, kind, wanted }: { readonly id: string; readonly kind: string; readonly wanted: string }) =>
    `${id}: is a ${kind}; name ${wanted}`,
  'cursor-unknown': ({ cursor }: { readonly cursor: string }) =>
    `${cursor}: is no place in this list; take the one that the page before gave, or begin without one`,
  'filter-unheeded': ({
    filter,
    question,
    heeded,
  }: FilterNamed & { readonly question: string; readonly heeded: string }) =>
    `${filter}: ${question} cannot be narrowed by this; they can be by ${heeded}`,
  'filter-value': ({ filter, value, reason }: FilterNamed & Because & { readonly value: string }) =>
    `${filter} "${value}": ${reason}`,
  'reference-unread': ({ id, kind }: { readonly id: string; readonly kind: string }) =>
    `${id}: is a ${kind} of a report that waits to be reconciled; run "demarche add" without a source, then it opens`,
  'judgement-waits': ({ id, who }: { readonly id: string; readonly who: string }) =>
    `${id}: is stored, and not applied yet while the ledger is being written by ${who}; it is by the end of that, or by "demarche add"`,
  'ledger-none': ({ file }: LedgerFile) =>
    `${file}: no ledger is kept here; run "demarche brief FILE…" first, or name the reports after the reference`,
  'ledger-damaged': ({ file }: LedgerFile) =>
    `${file}: the ledger that was kept cannot be read; run "demarche brief FILE…" again`,
  'ledger-malformed': ({ input, reason }: Named & Because) =>
    `${input}: is not a ledger document (${reason}); name one that "demarche brief --json" or "read --json" wrote`,
  'ledger-unkept': ({ file, reason }: LedgerFile & Because) =>
    `${file}: the ledger could not be kept for "demarche show" (${reason}); set DEMARCHE_CACHE to a folder that can be written, or to "off"`,
  'database-missing': ({ file }: LedgerFile) =>
    `${file}: there is no ledger here; run "demarche add SOURCE…" first, or name the database with --db`,
  'database-foreign': ({ file, reason }: LedgerFile & Because) =>
    `${file}: is not a Démarche database (${reason}); name another file with --db`,
  'database-newer': ({ file, version, known }: LedgerFile & { readonly version: number; readonly known: number }) =>
    `${file}: was written by a newer version of the program (schema ${version}, this one knows ${known}); use that version`,
  'database-older': ({ file, version, known }: LedgerFile & { readonly version: number; readonly known: number }) =>
    `${file}: was written by an older version of the program (schema ${version}, this one has ${known}); run "demarche add --db ${file}" once, which brings it up and leaves a copy beside it`,
  'database-damaged': ({ file, reason }: LedgerFile & Because) =>
    `${file}: the database is damaged (${reason}); copy it away with its -wal file, then put the newest ${file}.before-N or another backup in its place, or recover it: sqlite3 OLD .recover | sqlite3 NEW`,
  'database-busy': ({ file, who }: LedgerFile & { readonly who: string }) =>
    `${file}: is being written by ${who}; wait until that has ended, or stop it, and run this again`,
  'database-full': ({ file }: LedgerFile) =>
    `${file}: the disk is full; make room and run this again, what was added before is kept`,
  'database-unwritable': ({ file, reason }: LedgerFile & Because) =>
    `${file}: cannot be opened or written (${reason}); check who may read and write the file and its folder, or name another with --db`,
  'database-failed': ({ file, reason }: LedgerFile & Because) =>
    `${file}: the database failed (${reason}); what was written before is kept, run this again`,
  'database-run-over': ({ file, run }: LedgerFile & { readonly run: string }) =>
    `${file}: the run ${run} is over, or another process has taken its place; run this again`,
  'request-unknown': ({ name, names }: { readonly name: string; readonly names: string }) =>
    `${name}: the request has a field of this name, which is unknown here; there are: ${names}`,
  'request-invalid': ({ name, reason }: { readonly name: string } & Because) =>
    `${name}: cannot be taken (${reason}); correct it and send the request again`,
  'request-nowhere': ({ path }: Asked) => `${path}: there is nothing at this address; start at /stories, or see /api`,
  'request-address': ({ reason }: Because) =>
    `the address: cannot be read (${reason}); take one from a page, or see /api`,
  'request-method': ({ method, allowed }: { readonly method: string; readonly allowed: string }) =>
    `${method}: this address cannot be asked so; it can be by ${allowed}`,
  'request-type': ({ type, wanted }: { readonly type: string; readonly wanted: string }) =>
    `${type || 'the body'}: this kind of content is not taken here; send ${wanted} and say so in Content-Type`,
  'request-too-large': ({ limit }: Limited) =>
    `the body: is larger than ${limit} MB, the limit for this request; send it in parts`,
  'request-host': ({ host }: { readonly host: string }) =>
    `${host}: the server does not answer to this name; if it is meant to, start it with --public-host ${host}`,
  'request-cross-site': ({ path }: Asked) =>
    `${path}: was asked for by a page of another site, which may change nothing here; do it from a page of this one`,
  'request-rate': ({ seconds }: { readonly seconds: number }) =>
    `the request: is one too many in a short time; try again in ${seconds} s`,
  'request-anonymous': ({ header }: { readonly header: string }) =>
    `${header}: the request does not say who asks; come by way of the proxy, which has to set this header`,
  'token-missing': ({ path }: Asked) =>
    `${path}: is for those who have the token; send it as "Authorization: Bearer TOKEN", or log in at /login`,
  'token-wrong': ({ path }: Asked) => `${path}: was asked for with a wrong token; see whether it was copied whole`,
  'token-weak': ({ input, reason }: Named & Because) =>
    `${input}: this token cannot be used (${reason}); make one with: openssl rand -base64 24`,
  'token-file-open': ({ file }: LedgerFile) => `${file}: everybody can read the token; run: chmod 600 ${file}`,
  'token-file-unreadable': ({ file, reason }: LedgerFile & Because) =>
    `${file}: the token cannot be read (${reason}); check the name and who may read it`,
  'serve-exposed': ({ host }: { readonly host: string }) =>
    `${host}: others could reach the ledger at this address; say who may, with --token-file or --user-header, or leave --host out`,
  'serve-header': ({ header }: { readonly header: string }) =>
    `${header}: is no name of a header; give the one by which the proxy says who asks, such as X-Remote-User`,
  'work-empty': ({ path }: Asked) => `${path}: nothing was given to add; paste a text, choose files, or give addresses`,
  'work-full': ({ limit }: { readonly limit: string }) =>
    `${limit}: so much waits already; try again when some are done, /jobs lists them`,
  'work-died': ({ job, reason }: { readonly job: string } & Because) =>
    `${job}: the process that did this ended (${reason}); what was stored until then is kept, give the rest again`,
  'work-failed': ({ job, reason }: { readonly job: string } & Because) =>
    `${job}: failed (${reason}); what was stored until then is kept, please report this`,
  'job-unknown': ({ id }: { readonly id: string }) =>
    `${id}: no job has this id, or it ended long ago; /jobs lists those that are known`,
  'address-taken': ({ address }: Bound) =>
    `${address}: another program answers there; name another port with --port, or leave it out to take any`,
  'address-refused': ({ address, reason }: Bound & Because) =>
    `${address}: cannot be listened at (${reason}); name an address of this machine with --host, and a port above 1023`,
  'retry-nothing': ({ count }: { readonly count: number }) =>
    `${count === 1 ? 'one failure' : `${count} failures`}: no address is among them that could be fetched again; files and texts are not kept, so give them again`,
  'export-several': ({ format }: Exported) =>
    `${format}: is a file a table; name a folder with --output, or one table with --table`,
  'export-tableless': ({ format }: Exported) => `${format}: has no tables; leave --table out, or export csv or jsonl`,
  'export-terminal': ({ format }: Exported) =>
    `${format}: is not for a terminal; name a file with --output, or pipe it on`,
  'export-unwritten': ({ file, reason }: LedgerFile & Because) =>
    `${file}: cannot be written (${reason}); make room, check who may write there, or name another place, nothing was exported`,
  'comparison-size': ({ count, ids }: { readonly count: number; readonly ids: string }) =>
    `two reports are compared and ${count} were read; name two files, or choose two with --ids A,B${ids === '' ? '' : ` of: ${ids}`}`,
  'comparison-unknown': ({ id, ids }: Ids) => `${id}: no report that was read has this id; there are: ${ids || 'none'}`,
  'reader-file-missing': ({ file }: ReaderFile) =>
    `${file}: this file of the reader model is missing; restore it with: git checkout -- models/reader`,
  'reader-file-damaged': ({ file }: ReaderFile) =>
    `${file}: this file of the reader model is damaged; restore it with: git checkout -- models/reader`,
  'web-address': ({ input, reason }: Named & Because) =>
    `${input}: is not an address that can be fetched (${reason}); give one that begins with http:// or https://`,
  'web-credentials': ({ input }: Named) =>
    `${input}: was given with a user name or password, which would be kept and shown; give the address without them`,
  'web-private': (hop: Hop & { readonly ip: string }) =>
    `${sentTo(hop)}: leads to ${hop.ip}, which is no public address; if that is meant, allow it with --allow-private`,
  'web-robots': (hop: Hop) =>
    `${sentTo(hop)}: its site asks programs not to read it (robots.txt); save the page from a browser and add the file`,
  'web-robots-unreachable': (hop: Hop & Because) =>
    `${sentTo(hop)}: was not asked for, because its site's robots.txt cannot be read (${hop.reason}); try again later`,
  'web-no-host': (hop: Hop) => `${sentTo(hop)}: there is no such host; check how its name is written`,
  'web-unreachable': (hop: Hop & Because) =>
    `${sentTo(hop)}: cannot be reached (${hop.reason}); check the address and the connection, then try again`,
  'web-untrusted': (hop: Hop & Because) =>
    `${sentTo(hop)}: is not the site it claims to be (${hop.reason}); check the address and the clock of this machine`,
  'web-slow': (hop: Hop & { readonly seconds: number; readonly phase: string }) =>
    `${sentTo(hop)}: ${hop.phase} within ${hop.seconds} s; try again later, or save the page and add the file`,
  'web-too-large': (hop: Hop & Limited) =>
    `${sentTo(hop)}: is larger than ${hop.limit} MB, the limit for one address; save the part that is wanted and add the file`,
  'web-malformed': (hop: Hop & Because) =>
    `${sentTo(hop)}: answered with what cannot be understood (${hop.reason}); see whether a browser can open it, save the page and add the file`,
  'web-redirects': (hop: Hop & { readonly limit: number }) =>
    `${sentTo(hop)}: is sent on more than ${hop.limit} times; give the address that a browser ends at`,
  'web-redirect-loop': (hop: Hop) =>
    `${sentTo(hop)}: is sent on in a circle, as sites do that insist on cookies; save the page from a browser and add the file`,
  'web-redirect-nowhere': (hop: Hop & Because) =>
    `${sentTo(hop)}: is sent on without an address that can be followed (${hop.reason}); give the address that a browser ends at`,
  'web-missing': (hop: Hop) => `${sentTo(hop)}: is not there (404); check the address`,
  'web-gone': (hop: Hop) =>
    `${sentTo(hop)}: was taken away for good (410); leave it out, or look for a copy in an archive`,
  'web-login': (hop: Hop) =>
    `${sentTo(hop)}: is only for those who log in (401); save the page from a browser and add the file`,
  'web-forbidden': (hop: Hop) =>
    `${sentTo(hop)}: its site does not give it to this program (403); save the page from a browser and add the file`,
  'web-withheld': (hop: Hop) =>
    `${sentTo(hop)}: is withheld for legal reasons (451); it may be open from another country`,
  'web-busy': (hop: Hop & { readonly status: number; readonly seconds: number }) =>
    `${sentTo(hop)}: its site wants to be asked less often (${hop.status}); try again ${hop.seconds > 0 ? `in ${hop.seconds} s` : 'later'}`,
  'web-server': (hop: Hop & { readonly status: number; readonly tries: number }) =>
    `${sentTo(hop)}: its site failed (${hop.status}, ${hop.tries} ${hop.tries === 1 ? 'try' : 'tries'}); try again later`,
  'web-status': (hop: Hop & { readonly status: number }) =>
    `${sentTo(hop)}: was answered with status ${hop.status} and no page; check the address in a browser`,
  'web-stopped': (hop: Hop) => `${sentTo(hop)}: was not read, because fetching was stopped; run the command again`,
} as const

interface Named {
  /** The file's path, `-` for standard input, or the report's own id. */
  readonly input: string
}
/** An address on the web. */
interface Hop extends Named {
  /** Where it was sent on to when this happened; empty where it was not sent on. */
  readonly at: string
}
interface FilterNamed {
  /** As a user types it, without the hyphens: `actor`. */
  readonly filter: string
}
interface Because {
  readonly reason: string
}
interface Placed {
  /** Bytes from the start of the file. */
  readonly offset: number
}
interface Limited {
  /** Megabytes. */
  readonly limit: number
}
interface Ids {
  readonly id: string
  /** The ids there are, as a person reads them. */
  readonly ids: string
}
interface Exported {
  /** The format, as the command takes it. */
  readonly format: string
}
interface Asked {
  /** The path that was asked for. */
  readonly path: string
}
interface Bound {
  /** Host and port. */
  readonly address: string
}
interface LedgerFile {
  /** Where it is kept. */
  readonly file: string
}
interface ReaderFile {
  readonly file: string
}

export type FaultCode = keyof typeof MESSAGES
export const FAULT_CODES = Object.keys(MESSAGES) as readonly FaultCode[]

/** The message of a code with the names of its details in braces: `{input}: is empty; give it a text, or leave it out`. */
export function messageOf(code: FaultCode): string {
  const names = new Proxy({}, { get: (_, name) => `{${String(name)}}` })
  return oneLine((MESSAGES[code] as (details: object) => string)(names))
}

export type FaultDetails<Code extends FaultCode> = Parameters<(typeof MESSAGES)[Code]>[0]

/** A fault as plain data. */
export interface FaultParts {
  readonly code: FaultCode
  readonly message: string
  readonly details: Readonly<Record<string, string | number>>
}

/** Faults by which no report is lost: they are told, but the run still succeeds. */
const NOTICES: ReadonlySet<FaultCode> = new Set([
  'report-repeated',
  'archive-passed-over',
  'folder-passed-over',
  'agency-passed-over',
  'retry-piped',
  'judgement-cut-off',
  'judgement-newer',
  'judgement-waits',
  'ledger-unkept',
])

/**
 * Something that went wrong with one input. Passed on as a value beside the reports that went well; thrown only where nothing can
 * go on. `code` is stable, `message` is for people.
 */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly details: Readonly<Record<string, string | number>>

  private constructor(code: FaultCode, message: string, details: Readonly<Record<string, string | number>>) {
    super(message)
    this.code = code
    this.details = details
  }

  /** The fault of this code; each code asks for the details that its message names. */
  static of<Code extends FaultCode>(code: Code, details: FaultDetails<Code>): Fault {
    const write = MESSAGES[code] as (details: FaultDetails<Code>) => string
    return new Fault(code, oneLine(write(details)), { ...details })
  }

  /** The same fault again, from the parts that pass between threads or through JSON. */
  static from({ code, message, details }: FaultParts): Fault {
    return new Fault(code, message, details)
  }

  get parts(): FaultParts {
    return { code: this.code, message: this.message, details: this.details }
  }

  /** True when the run still counts as a success. */
  get isNotice(): boolean {
    return NOTICES.has(this.code)
  }
}

function sentTo({ input, at }: Hop): string {
  return at === '' ? input : `${input} (sent on to ${at})`
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, ' ')
}

/** What went wrong, in the words of whoever threw it. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
