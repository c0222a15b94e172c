/** Words between backquotes as code. */
export function Coded({ children }: { children: string }) {
  return <>{children.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>
}
