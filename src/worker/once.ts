// What is made at the first need, and kept.

/** Makes a value at the first call and gives the same at every further one. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
