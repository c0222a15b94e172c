/** What one request may take. */
export interface Limits {
  /** Seconds until the connection stands, name look-up included. Default 10. */
  readonly connect: number
  /** Seconds until the header is there, and between two parts of the body. Default 20. */
  readonly silence: number
  /** Seconds for the whole answer, however steadily it trickles. Default 60. */
  readonly whole: number
  /** Megabytes of the body, on the wire as well as decompressed. Default 10, as for a report in a file. */
  readonly megabytes: number
  /** Kilobytes of the header. Default 32. */
  readonly header: number
}

export const LIMITS: Limits = { connect: 10, silence: 20, whole: 60, megabytes: 10, header: 32 }

export const bytesOf = (megabytes: number): number => Math.floor(megabytes * 1024 * 1024)
