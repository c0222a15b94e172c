/** The address of a report as text, and as a link where it leads to the web: `javascript:` and its like are only shown. */
export function OutsideLink({ address }: { address: string }) {
  if (!isOfTheWeb(address)) return <span class="address">{address}</span>
  return (
    <a class="address" href={address} rel="noopener noreferrer nofollow">
      {address}
    </a>
  )
}

function isOfTheWeb(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)
}
