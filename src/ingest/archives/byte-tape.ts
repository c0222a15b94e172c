/** A stream of bytes, read in pieces of any size; only what is asked for is held. */
export class ByteTape {
  /** Bytes from the start of the stream to the place where it is read. */
  offset = 0
  readonly #chunks: AsyncIterator<Uint8Array>
  #held: Uint8Array[] = []
  #size = 0
  #marked = new LastBytes(0)

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
  }

  /** The next bytes without going on: fewer only where the stream ends. */
  async peek(size: number): Promise<Uint8Array> {
    while (this.#size < size) {
      const { value, done } = await this.#chunks.next()
      if (done) break
      this.#held.push(value)
      this.#size += value.length
    }
    const [first] = this.#held
    if (first === undefined || first.length < Math.min(size, this.#size)) this.#held = [Buffer.concat(this.#held)]
    return this.#held[0]?.subarray(0, size) ?? new Uint8Array()
  }

  /** The next bytes: fewer only where the stream ends. */
  async take(size: number): Promise<Uint8Array> {
    const bytes = await this.peek(size)
    this.#drop(bytes.length)
    return bytes
  }

  /** One to `most` bytes, as they come; none at the end. */
  async some(most: number): Promise<Uint8Array> {
    await this.peek(1)
    return this.take(Math.min(most, this.#held[0]?.length ?? 0))
  }

  /** Goes over bytes without holding them; says how many there were. */
  async skip(size: number): Promise<number> {
    let left = size
    while (left > 0) {
      const { length } = await this.some(left)
      if (length === 0) break
      left -= length
    }
    return size - left
  }

  /** Puts bytes back that were taken last. */
  untake(bytes: Uint8Array): void {
    if (bytes.length === 0) return
    this.#marked.drop(bytes.length)
    this.#held.unshift(bytes)
    this.#size += bytes.length
    this.offset -= bytes.length
  }

  /** From here on bytes that are taken are kept, the last `most` of them, so that the tape can be wound back over them. */
  mark(most: number): void {
    this.#marked = new LastBytes(most)
  }

  /** Goes back to the mark, or as far as bytes were kept. */
  rewind(): void {
    this.untake(this.#marked.whole)
  }

  #drop(count: number): void {
    const [first, ...rest] = this.#held
    if (first === undefined) return
    this.#marked.add(first.subarray(0, count))
    this.#held = first.length > count ? [first.subarray(count), ...rest] : rest
    this.#size -= count
    this.offset += count
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.()
  }
}

class LastBytes {
  readonly #most: number
  #pieces: readonly Uint8Array[] = []
  #size = 0

  constructor(most: number) {
    this.#most = most
  }

  add(piece: Uint8Array): void {
    this.#pieces = [...this.#pieces, piece]
    this.#size += piece.length
    for (let [first] = this.#pieces; first && this.#size - first.length >= this.#most; [first] = this.#pieces) {
      this.#size -= first.length
      this.#pieces = this.#pieces.slice(1)
    }
  }

  /** Forgets the last bytes. */
  drop(count: number): void {
    const left = this.whole.subarray(0, Math.max(0, this.#size - count))
    this.#pieces = left.length === 0 ? [] : [left]
    this.#size = left.length
  }

  get whole(): Uint8Array {
    return Buffer.concat(this.#pieces)
  }
}
