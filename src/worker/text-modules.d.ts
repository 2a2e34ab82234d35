// Text modules: wrangler bundles `*.txt` as one string (https://developers.cloudflare.com/workers/wrangler/bundling/).

declare module '*.txt' {
  const text: string
  // biome-ignore lint/style/noDefaultExport: a text module has no other export
  export default text
}
