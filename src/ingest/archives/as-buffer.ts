/** The same bytes with what Node's buffers can do; nothing is copied. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/** A character a byte, so that places in the text are places in the bytes. */
export const latin = (bytes: Uint8Array): string => asBuffer(bytes).toString('latin1')
