import type { Child } from 'hono/jsx'
import type { JudgementKind } from '../../model/judgement.js'

/** Where a form of a judgement leads on to, and who judges as far as the page was told; the server's own knowledge goes before. */
export interface Judging {
  /** An address of this site; null for the list of judgements. */
  readonly next: string | null
  readonly by: string | null
}

interface Pressed {
  readonly judging: Judging
  /** The single key that presses it, on pages with the script `review`. */
  readonly hotkey?: string
  readonly children: Child
}

/** A button that judges records, given as `ARTICLE#RECORD`, or claims by their ids. `label`: the name, for `renamed`. */
export function JudgeButton(
  props: Pressed & { readonly kind: JudgementKind; readonly references: readonly string[]; readonly label?: string },
) {
  const { kind, references, label, judging, hotkey, children } = props
  return (
    <form method="post" action="/judgements" class="judge">
      <input type="hidden" name="kind" value={kind} />
      {references.map((reference) => (
        <input type="hidden" name="reference" value={reference} />
      ))}
      {label === undefined ? null : <input type="hidden" name="label" value={label} />}
      <Hidden {...judging} />
      <KeyedButton hotkey={hotkey}>{children}</KeyedButton>
    </form>
  )
}

/** Takes a judgement back. */
export function UndoButton({ id, judging, hotkey, children }: Pressed & { readonly id: string }) {
  return (
    <form method="post" action={`/judgements/${id}/undo`} class="judge">
      <Hidden {...judging} />
      <KeyedButton hotkey={hotkey}>{children}</KeyedButton>
    </form>
  )
}

/** A field for another name of a claim, folded away. */
export function RenameForm(props: Pressed & { readonly reference: string; readonly label: string }) {
  const { reference, label, judging, hotkey, children } = props
  return (
    <details class="rename">
      <summary data-key={hotkey} aria-keyshortcuts={hotkey}>
        {children} <Key hotkey={hotkey} />
      </summary>
      <form method="post" action="/judgements">
        <input type="hidden" name="kind" value="renamed" />
        <input type="hidden" name="reference" value={reference} />
        <Hidden {...judging} />
        <label>
          New name <input name="label" value={label} required maxlength={300} autocomplete="off" />
        </label>
        <button type="submit">Rename</button>
      </form>
    </details>
  )
}

function Hidden({ next, by }: Judging) {
  return (
    <>
      {next === null ? null : <input type="hidden" name="next" value={next} />}
      <input type="hidden" name="by" value={by ?? ''} />
    </>
  )
}

function KeyedButton({ hotkey, children }: { hotkey: string | undefined; children: Child }) {
  return (
    <button type="submit" data-key={hotkey} aria-keyshortcuts={hotkey}>
      {children} <Key hotkey={hotkey} />
    </button>
  )
}

/** The key beside a name; screen readers have it as the element's shortcut. */
export function Key({ hotkey }: { hotkey: string | undefined }) {
  if (hotkey === undefined) return null
  return (
    <span aria-hidden="true">
      <kbd>{hotkey}</kbd>
    </span>
  )
}
