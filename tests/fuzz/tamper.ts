// Ways of tampering with a reply, for tests of the tests.

import { jsonOf, type Reply } from './wire.ts'

const without = ({ headers }: Reply, name: string) =>
  headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase())

export const tamper = {
  status: (status: number) => (reply: Reply) => ({ ...reply, status }),
  withoutHeader: (name: string) => (reply: Reply) => ({ ...reply, headers: without(reply, name) }),
  withHeader: (name: string, value: string) => (reply: Reply) => ({
    ...reply,
    headers: [...without(reply, name), [name, value] as const],
  }),
  withBody: (body: string) => (reply: Reply) => ({ ...reply, body }),
  /** With other fields in its JSON; undefined takes a field out. */
  withFields: (fields: object) => (reply: Reply) => ({
    ...reply,
    body: JSON.stringify({ ...Object(jsonOf(reply)), ...fields }),
  }),
}
