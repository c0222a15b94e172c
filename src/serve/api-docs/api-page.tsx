import type { Page } from '../page/page.js'
import { Coded } from './coded.js'
import type { Example } from './examples.js'
import { FieldTable } from './field-table.js'
import { fieldsOf } from './fields.js'
import type { JsonSchema } from './json-schema.js'
import type { OpenApi, Operation } from './open-api.js'
import { OperationParts } from './operation-parts.js'
import { PROBLEM_CODES } from './problem-codes.js'

export interface ApiPageParts {
  readonly document: OpenApi
  /** By the name of the operation. */
  readonly examples: ReadonlyMap<string, Example>
  /** Scheme and host as they were asked for: `http://127.0.0.1:7117`. */
  readonly origin: string
}

/** The description of the API as people read it: all of it from the document. */
export function ApiPage({ document, examples, origin }: ApiPageParts): Page {
  const { info, tags, paths, components } = document
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return {
    title: 'API',
    section: null,
    body: (
      <div class="api">
        <h1>API</h1>
        <p>
          <Coded>{info.description}</Coded>
        </p>
        <p>
          For programs: <a href="/api/openapi.json">the OpenAPI document</a>. Where the server has a token, send it as{' '}
          <code>Authorization: Bearer TOKEN</code>.
        </p>
        <Contents operations={operations} />
        {tags.map(({ name }) => (
          <section>
            <h2>{name}</h2>
            {operations
              .filter(({ operation }) => operation.tags.includes(name))
              .map((one) => (
                <OperationParts {...one} origin={origin} example={examples.get(one.operation.operationId) ?? null} />
              ))}
          </section>
        ))}
        <h2 id="schemas">What the ledger is made of</h2>
        {Object.entries(components.schemas).map(([name, schema]) => (
          <Shared name={name} schema={schema} />
        ))}
        <Problems />
      </div>
    ),
  }
}

interface Listed {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}

function Contents({ operations }: { operations: readonly Listed[] }) {
  return (
    <nav aria-label="Operations">
      <ul class="operations">
        {operations.map(({ path, method, operation }) => (
          <li>
            <a href={`#${operation.operationId}`}>
              <code>
                {method.toUpperCase()} /api{path}
              </code>
            </a>{' '}
            <span class="quiet">
              <Coded>{operation.summary}</Coded>
            </span>
          </li>
        ))}
        <li>
          <a href="#schemas">What the ledger is made of</a>
        </li>
        <li>
          <a href="#problems">Problems</a>
        </li>
      </ul>
    </nav>
  )
}

function Shared({ name, schema }: { name: string; schema: JsonSchema }) {
  return (
    <details id={`schema-${name}`}>
      <summary>
        <h3>{name}</h3>
      </summary>
      {schema.description ? <p>{schema.description}</p> : null}
      <FieldTable fields={fieldsOf(schema)} label={`Fields of ${name}`} />
    </details>
  )
}

function Problems() {
  return (
    <>
      <h2 id="problems">Problems</h2>
      <p>
        An answer that is no success is a <a href="#schema-Problem">Problem</a> with the type{' '}
        <code>application/problem+json</code>. Its <code>code</code> is stable; its <code>details</code> are what stands
        in braces here. Those without a status are found in jobs and failures, about single reports.
      </p>
      <section class="scrolls" tabindex={0} aria-label="Codes of problems">
        <table>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Status</th>
              <th scope="col">What happened; what to do</th>
            </tr>
          </thead>
          <tbody>
            {PROBLEM_CODES.map(({ code, status, message }) => (
              <tr id={code}>
                <th scope="row">
                  <code>{code}</code>
                </th>
                <td>{status ?? '—'}</td>
                <td>{message}</td>
              </tr>
            ))}
            <tr id="internal">
              <th scope="row">
                <code>internal</code>
              </th>
              <td>500</td>
              <td>Something went wrong that nobody foresaw; the log of the server says what.</td>
            </tr>
          </tbody>
        </table>
      </section>
    </>
  )
}
