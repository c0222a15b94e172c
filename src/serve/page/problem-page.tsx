import type { Problem } from '../http/problem.js'
import type { Page } from './page.js'

/** What a person sees where something is not there, or went wrong. */
export function ProblemPage({ title, detail, status }: Problem): Page {
  return {
    title,
    section: null,
    isAlone: true,
    body: (
      <>
        <h1>{title}</h1>
        <p>{detail}</p>
        <p class="quiet">
          Status {status}. <a href="/stories">All stories</a>
        </p>
      </>
    ),
  }
}
