import { Readable } from 'node:stream'
import { ByteTape } from './byte-tape.js'
import { type Flaw, Flawed } from './flaw.js'
import { beginsMember, inflateMember } from './gzip-member.js'
import { isRecord, recordsIn, type WarcRecord } from './records-in.js'
import { toNext } from './to-next.js'

/** Bytes of a damaged member that are looked through once more: the next one may begin in them. */
const MOST_KEPT = 4 * 1024 * 1024
/** Bytes of a member from which it is told that it holds records. */
const TRIAL = 1024

/**
 * The records of a WARC file (ISO 28500; 1.0 and 1.1), plain or packed by gzip, each by itself as the standard has it or all at once. A flaw
 * takes the place of what is damaged; reading goes on at the next record that can be found. At most one record is held.
 *
 * warcio 2.4.11 was not taken: at a record that is cut off it spins for ever, a damaged member makes it take all that follows for plain text, a
 * header without an end is read to the end of the file, wrong lengths are told to the console, and it knows no Brotli.
 */
export async function* recordsOf(file: ByteTape): AsyncGenerator<WarcRecord | Flaw> {
  if (beginsMember(await file.peek(4))) return yield* packedRecords(file)
  let begun = 0
  try {
    yield* recordsIn(file, () => {
      begun = file.offset
      return begun
    })
  } catch (error) {
    yield flawOf(error, begun)
  }
}

async function* packedRecords(file: ByteTape): AsyncGenerator<WarcRecord | Flaw> {
  while ((await file.peek(1)).length > 0) {
    const { offset } = file
    file.mark(MOST_KEPT)
    const member = new ByteTape(inflateMember(file))
    try {
      if (!beginsMember(await file.peek(4))) throw new Flawed('damaged', 'no gzip member where one should begin')
      yield* recordsIn(member, () => offset)
    } catch (error) {
      const flaw = flawOf(error, offset)
      file.rewind()
      yield (await toNextMember(file)) ? { ...flaw, kind: 'damaged' } : flaw
    } finally {
      await member.close()
    }
  }
}

function flawOf(error: unknown, offset: number): Flaw {
  if (error instanceof Flawed) return { ...error.flaw, offset }
  throw error
}

/** Goes to the next place behind this one where a member with records begins. */
async function toNextMember(file: ByteTape): Promise<boolean> {
  do {
    await file.skip(1)
    if (!(await toNext(file, '\x1f\x8b\x08'))) return false
  } while (!(await holdsRecords(file)))
  return true
}

/** Any three bytes stand together by chance sooner or later: what follows has to unpack to a record. */
async function holdsRecords(file: ByteTape): Promise<boolean> {
  const start = await file.peek(TRIAL)
  const member = new ByteTape(inflateMember(new ByteTape(Readable.from([start]))))
  try {
    return beginsMember(start) && isRecord(await member.peek(5))
  } catch {
    return false
  } finally {
    await member.close()
  }
}
