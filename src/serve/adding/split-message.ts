import type { FaultParts } from '../../model/fault.js'

/** The parts of `INPUT: what happened; what to do`, of which the input is known and the last semicolon parts the rest. */
export function splitMessage({ message, details }: Pick<FaultParts, 'message' | 'details'>): {
  readonly input: string
  readonly happened: string
  readonly todo: string
} {
  const input = `${details.input ?? ''}`
  const rest = input !== '' && message.startsWith(`${input}:`) ? message.slice(input.length + 1).trim() : message
  const at = rest.indexOf('; ')
  if (at < 0) return { input: rest === message ? '' : input, happened: rest, todo: '' }
  return { input: rest === message ? '' : input, happened: rest.slice(0, at), todo: rest.slice(at + 2) }
}
