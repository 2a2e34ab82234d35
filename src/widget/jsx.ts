// JSX by the `h` that Preact has anyway. The build puts this file in the place of `preact/jsx-runtime`, which is a second one.

import { type ComponentType, Fragment, h } from 'preact'

type Type = string | ComponentType<object>

export const jsx = (type: Type, props: object, key?: string | number) => h<object>(type, { ...props, key })

// One function under both names: JSX makes no use of the difference here.
export { Fragment, jsx as jsxs }
