/**
 * The static API as OpenAPI 3.1, whose schemas are JSON Schema 2020-12. Nouns are written once, as components.
 */
import * as z from "zod";
import { type Answer, answerSchema, answers } from "./answers.ts";
import { nouns } from "./nouns.ts";

interface About {
  version: string;
  /** Where the site is; `./` where it is not known. */
  server: string;
}

export function openApi({ version, server }: About): Record<string, unknown> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(nouns)) registry.add(schema, { id });
  const components = z.toJSONSchema(registry, {
    io: "output",
    uri: (id) => `#/components/schemas/${id}`,
  }).schemas;
  return {
    openapi: "3.1.0",
    info: {
      title: "Throughline, the record as files",
      version,
      description:
        "Every page of the site has a twin as data at the same path. Files, so there is no key, no limit and no query. The strength of a claim is part of each quantity.",
      license: { name: "CC0 1.0", identifier: "CC0-1.0" },
    },
    servers: [{ url: server }],
    paths: Object.fromEntries(
      Object.entries(answers).map(([path, answer]) => [path, { get: operation(path, answer, registry) }]),
    ),
    components: {
      schemas: Object.fromEntries(Object.entries(components).map(([id, schema]) => [id, bare(schema)])),
    },
  };
}

function operation(path: string, answer: Answer, registry: z.core.$ZodRegistry<{ id: string }>) {
  const id = {
    name: "id",
    in: "path",
    required: true,
    schema: { type: "string" },
    description: "may hold slashes, which stay as they are",
  };
  const schema = z.toJSONSchema(answerSchema(path, answer), { io: "output", metadata: registry });
  return {
    summary: answer.summary,
    ...(path.includes("{id}") ? { parameters: [id] } : {}),
    responses: {
      200: { description: answer.summary, content: { "application/json": { schema: inComponents(schema) } } },
      404: { description: "There is no such thing in this record" },
    },
  };
}

/** References into the document's components instead of definitions of its own. */
function inComponents(schema: object): unknown {
  const { $defs, $schema, ...rest } = JSON.parse(
    JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'),
  );
  return rest;
}

/** Its dialect is the document's, and its name is its key. */
function bare(schema: object): unknown {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id"));
}
