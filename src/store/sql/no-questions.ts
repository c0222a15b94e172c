import type { Questions } from '../questions.js'

/** Stands for the questions until they are there. */
const unasked = (): Promise<never> => Promise.reject(new Error('this question cannot be asked yet'))
export const noQuestions = (): Questions => ({
  stories: unasked,
  records: unasked,
  positions: unasked,
  actors: unasked,
  search: unasked,
  changes: unasked,
  find: unasked,
})
