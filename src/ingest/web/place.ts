/** Which address a fault is about: the one that was asked for, and the one it was sent on to (empty where it was not). */
export interface Place {
  readonly input: string
  readonly at: string
}
