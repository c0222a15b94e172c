import { Coded } from './coded.js'
import type { Example } from './examples.js'
import { FieldTable } from './field-table.js'
import { type Field, fieldsOf, typeOf } from './fields.js'
import type { Answer, Operation, Parameter } from './open-api.js'

interface OperationParts {
  readonly path: string
  readonly method: string
  readonly operation: Operation
  readonly example: Example | null
  readonly origin: string
}

/** One thing that can be asked for. */
export function OperationParts({ path, method, operation, example, origin }: OperationParts) {
  const { operationId, summary, parameters, requestBody, responses } = operation
  const [[status, answer] = []] = Object.entries(responses)
  const body = requestBody?.content['application/json']?.schema
  return (
    <article class="operation">
      <h3 id={operationId}>
        <code>
          <span class="method">{method.toUpperCase()}</span> /api{path}
        </code>
      </h3>
      <p>
        <Coded>{summary}</Coded>
      </p>
      {parameters.length > 0 ? (
        <>
          <h4>Parameters</h4>
          <FieldTable fields={parameters.map(fieldOfParameter)} label={`Parameters of ${operationId}`} />
        </>
      ) : null}
      {body ? (
        <>
          <h4>Body</h4>
          <FieldTable fields={fieldsOf(body)} label={`Body of ${operationId}`} />
        </>
      ) : null}
      {answer && 'content' in answer ? <Answered status={`${status}`} answer={answer} name={operationId} /> : null}
      {example ? <Shown example={example} origin={origin} operationId={operationId} /> : null}
    </article>
  )
}

const fieldOfParameter = ({ name, required, description = '', schema }: Parameter): Field => ({
  path: name,
  type: typeOf(schema),
  isRequired: required,
  description,
})

function Answered({ status, answer, name }: { status: string; answer: Answer; name: string }) {
  const types = Object.keys(answer.content)
  const schema = answer.content['application/json']?.schema
  return (
    <details>
      <summary>
        Answer: {status}, {types.join(' or ')}
      </summary>
      {schema ? <FieldTable fields={fieldsOf(schema)} type={typeOf(schema)} label={`Answer of ${name}`} /> : null}
    </details>
  )
}

function Shown({ example, origin, operationId }: { example: Example; origin: string; operationId: string }) {
  return (
    <details>
      <summary>Example</summary>
      <section class="scrolls" tabindex={0} aria-label={`Example of ${operationId}`}>
        <pre>
          <code>
            $ curl '{`${origin}/api${example.address}`}'{'\n'}
            {example.answer}
          </code>
        </pre>
      </section>
    </details>
  )
}
