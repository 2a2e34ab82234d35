// The script's own address: its origin serves the API, unless the element's `src` names another, and its folder the other files.

export const HOME = import.meta.url
