import type { FaultParts } from '../../model/fault.js'
import { splitMessage } from './split-message.js'

/** Faults by what happened and what to do; nothing where there are none. */
export function Faults({ title, faults }: { title: string; faults: readonly FaultParts[] }) {
  if (faults.length === 0) return null
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">{title}</h2>
      <ul class="faults">
        {faults.map((fault) => (
          <li>
            <FaultWords fault={fault} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which input, what happened to it, and below that what to do. */
export function FaultWords({ fault }: { fault: FaultParts }) {
  const { input, happened, todo } = splitMessage(fault)
  return (
    <>
      <strong>{input}</strong> {happened}
      {todo !== '' && <span class="todo small quiet">{todo}</span>}
    </>
  )
}
