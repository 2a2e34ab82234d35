// A stylesheet as text, which the build minifies and puts into the file.
declare module '*.css?inline' {
  const css: string
  // biome-ignore lint/style/noDefaultExport: this is the form in which the build gives it
  export default css
}
