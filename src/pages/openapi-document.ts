// As much of an OpenAPI 3.1 document as the page of the contract shows.

export interface ApiDocument {
  readonly openapi: string
  readonly info: { readonly summary: string; readonly description: string }
  readonly paths: Readonly<Record<string, { readonly get?: ApiOperation; readonly post?: ApiOperation }>>
}

export interface ApiOperation {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, ApiResponse>>
}

export interface ApiResponse {
  readonly description: string
  readonly content?: Readonly<
    Record<string, { readonly examples?: Readonly<Record<string, { readonly value: unknown }>> }>
  >
}
