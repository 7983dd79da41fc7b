/**
 * One name stands for one entity. A text that says it could otherwise not be read.
 *
 * Right names (name, aliases, former names) must differ between entities; a wrong form must not be
 * the right name of anything, nor the wrong form of two.
 */
import { foldText } from "../../reading/fold.ts";
import type { Entity } from "../../schema/entity.ts";
import { faultIn } from "../blocks.ts";
import type { Check } from "../check.ts";
import type { NodePath } from "../issue.ts";

interface Form {
  text: string;
  right: boolean;
  path: NodePath;
}

export const nameCollision: Check = {
  code: "name-collision",
  *find({ entities }) {
    const taken = new Map<string, { id: string; right: boolean }>();
    const blocks = [...entities.values()];
    // Right names first, so that a wrong form is what is reported when the two meet.
    for (const right of [true, false]) {
      for (const block of blocks) {
        for (const form of formsOf(block.value).filter((one) => one.right === right)) {
          const key = foldText(form.text);
          const other = taken.get(key);
          if (other === undefined) taken.set(key, { id: block.id, right });
          if (other === undefined || (other.id === block.id && other.right === right)) continue;
          const args = {
            name: form.text,
            other: other.id,
            how: other.right ? "a right name" : "a wrong form",
          };
          yield faultIn(block, "name-collision", { path: form.path, args });
        }
      }
    }
  },
};

function formsOf(entity: Entity): Form[] {
  const list = (key: "aliases" | "former") =>
    entity[key].map((text, at) => ({ text, right: true, path: [key, at] }));
  const wrong = (key: "misspellings" | "garblings") =>
    entity[key].map(({ form }, at) => ({ text: form, right: false, path: [key, at, "form"] }));
  return [
    { text: entity.name, right: true, path: ["name"] },
    ...list("aliases"),
    ...list("former"),
    ...wrong("misspellings"),
    ...wrong("garblings"),
  ];
}
