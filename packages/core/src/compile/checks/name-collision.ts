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
import type { Sourced } from "../sources.ts";

interface Form {
  block: Sourced<Entity>;
  text: string;
  right: boolean;
  path: NodePath;
}

export const nameCollision: Check = {
  code: "name-collision",
  *find({ entities }) {
    const forms = [...entities.values()].flatMap(formsOf);
    const taken = new Map<string, Form>();
    // Right names first, so that a wrong form is what is reported when the two meet.
    for (const form of [...forms.filter(({ right }) => right), ...forms.filter(({ right }) => !right)]) {
      const key = foldText(form.text);
      const other = taken.get(key);
      if (other === undefined) taken.set(key, form);
      else if (collide(form, other)) {
        const how = other.right ? "a right name" : "a wrong form";
        const args = { name: form.text, other: other.block.id, how };
        yield faultIn(form.block, "name-collision", { path: form.path, args });
      }
    }
  },
};

/** Saying a form twice of one entity is harmless; calling it right and wrong is not. */
function collide(form: Form, other: Form): boolean {
  return other.block.id !== form.block.id || other.right !== form.right;
}

function formsOf(block: Sourced<Entity>): Form[] {
  const { value } = block;
  const list = (key: "aliases" | "former") =>
    value[key].map((text, at) => ({ block, text, right: true, path: [key, at] }));
  const wrong = (key: "misspellings" | "garblings") =>
    value[key].map(({ form }, at) => ({ block, text: form, right: false, path: [key, at, "form"] }));
  return [
    { block, text: value.name, right: true, path: ["name"] },
    ...list("aliases"),
    ...list("former"),
    ...wrong("misspellings"),
    ...wrong("garblings"),
  ];
}
