/** Where an archive cannot be read: its bytes end too soon, or are not what they should be. */
export interface Flaw {
  readonly kind: 'truncated' | 'damaged'
  /** Bytes from the start of the file. */
  readonly offset: number
  readonly reason: string
}

export class Flawed extends Error {
  override readonly name = 'Flawed'
  readonly flaw: Omit<Flaw, 'offset'>

  constructor(kind: Flaw['kind'], reason: string) {
    super(reason)
    this.flaw = { kind, reason }
  }
}
