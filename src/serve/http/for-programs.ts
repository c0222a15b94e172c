import type { Context as Call } from 'hono'

/** Whether an answer is for a program: what stands below `/api/`, and the twins of pages. Else it is for a person. */
export const isForPrograms = ({ req }: Call): boolean => req.path.startsWith('/api/') || req.path.endsWith('.json')
