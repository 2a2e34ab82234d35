// As much of a PDF as the tests ask for: Chromium leaves its page objects uncompressed.

/** How many pages it has. */
export const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0
