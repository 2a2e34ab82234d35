// The first line of every quiz.yaml, by which editors find the schema.

export const SCHEMA_LINE = '# yaml-language-server: $schema=../quiz.schema.json'
