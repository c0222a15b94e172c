declare module 'html-encoding-sniffer' {
  /** The encoding of a page by its byte order mark, the label of its transport, its first 1,024 bytes, or the default. */
  export default function sniff(
    bytes: Uint8Array,
    options?: {
      readonly xml?: boolean
      readonly transportLayerEncodingLabel?: string
      readonly defaultEncoding?: string
    },
  ): string
}

declare module 'whatwg-mimetype' {
  export class MIMEType {
    static parse(value: string): MIMEType | null
    readonly essence: string
    readonly parameters: ReadonlyMap<string, string>
    isHTML(): boolean
    isXML(): boolean
  }
}
