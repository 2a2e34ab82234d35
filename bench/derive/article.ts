// An invented article, as long as a long one: what it says is put together from a few sentences, each time with other figures.

const SENTENCES = [
  'The harbour of Port Ansel took in COUNT,300 tonnes of herring last year, said Harbour Commissioner Ann Lee.',
  '“Nobody on this coast has seen anything like it in COUNT years,” Lee told reporters on Thursday. “We are glad.”',
  'Bob Fox, the head of the fishermen’s union, said the boats had cost $COUNT million and would be paid off by 2031.',
  'According to the Coast Office, between COUNT and COUNT0 seals were counted on March 12, 2019.',
  'Mayor Carla Reed warned that the pier was “a danger to everybody who walks on it” and promised to close it.',
  'About COUNT percent of the families who live near the harbour have left since the flood of 1953, the report found.',
]

/** Some 20,000 characters: six times an ordinary news article. */
export const LONG_ARTICLE = [
  'The harbour of Port Ansel',
  ...Array.from({ length: 32 }, (_, index) => SENTENCES.join(' ').replaceAll('COUNT', String(index + 11))),
].join('\n\n')
