import fc from 'fast-check'

/** What happens to a file: bytes changed, lost, put in, or all that follows lost. */
export interface Damage {
  /** From the start to where it happens. */
  readonly at: number
  apply(bytes: Buffer): Buffer
}

/** Damage somewhere in the last `part` of a file of so many bytes. */
export function damageTo(size: number, part = 1): fc.Arbitrary<Damage> {
  const least = Math.floor(size * (1 - part))
  return fc
    .tuple(
      fc.constantFrom('changed', 'lost', 'put in', 'cut off'),
      fc.integer({ min: least, max: size - 1 }),
      fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.constantFrom(...TROUBLE).map((text) => Buffer.from(text, 'latin1')),
      ),
    )
    .map(([kind, at, noise]) => ({
      at,
      apply: (bytes) => {
        const rest = {
          changed: at + noise.length,
          lost: at + noise.length * 20,
          'put in': at,
          'cut off': bytes.length,
        }[kind]
        return Buffer.concat([
          bytes.subarray(0, at),
          kind === 'lost' || kind === 'cut off' ? Buffer.of() : noise,
          bytes.subarray(rest),
        ])
      },
    }))
}

/** What means something to one of the formats. */
const TROUBLE = [
  '\r\n\r\n', '\r\n\r\nWARC/1.0\r\n', 'Content-Length: 99999999\r\n', 'Content-Length: 0\r\n', '\x1f\x8b\x08\x00', '<', '</', '<![CDATA[', '<!--', '<!DOCTYPE x [', ']]>',
  '</newsItem>', '<newsItem>', '</newsMessage>', '&#x0;', '"', '\\', '{', '}', '[', '\n{', '\\u', '\0', '\xff', '\xed\xa0\x80',
] // biome-ignore format: a list
