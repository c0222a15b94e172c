/**
 * What Ctrl-C and the system's wish to end (SIGTERM) do: by `leave` they end the process at once, until a command asks for the signal that this
 * gives. From then on the first of them tells that command to stop, and the second ends the process.
 */
export function interruptionBy(leave: () => void): () => AbortSignal {
  let controller: AbortController | null = null
  const interrupt = () => (controller === null || controller.signal.aborted ? leave() : controller.abort())
  process.on('SIGINT', interrupt)
  return () => {
    if (controller === null) process.on('SIGTERM', interrupt)
    controller ??= new AbortController()
    return controller.signal
  }
}
