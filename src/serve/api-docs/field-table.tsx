import { Coded } from './coded.js'
import type { Field, Type } from './fields.js'

/** Fields with what they may be and what they say. Where there are none, the whole is of `type`. */
export function FieldTable({ fields, type, label }: { fields: readonly Field[]; type?: Type; label: string }) {
  if (fields.length === 0) return type ? <TypeWords type={type} /> : null
  const isDescribed = fields.some(({ description }) => description !== '')
  return (
    <section class="scrolls" tabindex={0} aria-label={label}>
      <table class="fields">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Value</th>
            {isDescribed ? <th scope="col">Meaning</th> : null}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, type, isRequired, description }) => (
            <tr>
              <th scope="row">
                <code>{path}</code>
              </th>
              <td>
                <TypeWords type={type} />
                {isRequired ? '' : <span class="quiet">, may be left out</span>}
              </td>
              {isDescribed ? (
                <td>
                  <Coded>{description}</Coded>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TypeWords({ type: { words, shared, isMany } }: { type: Type }) {
  const names = shared.map((name) => <a href={`#schema-${name}`}>{name}</a>)
  const all = [...names, ...words]
  return (
    <>
      {isMany ? 'list of ' : ''}
      {all.map((one, at) => (
        <>
          {at > 0 ? ' or ' : ''}
          {one}
        </>
      ))}
    </>
  )
}
