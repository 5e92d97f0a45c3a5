import { data } from "@remix-run/node";
import { createTheme } from "#app/features/themes/create-theme.server.ts";
import { MergeForm, OrderForm, RenameForm, ThemeForm } from "#app/features/themes/forms.ts";
import { mergeTheme } from "#app/features/themes/merge-theme.server.ts";
import { orderTheme } from "#app/features/themes/order-theme.server.ts";
import { renameTheme } from "#app/features/themes/rename-theme.server.ts";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { type ParsedForm, parseForm, refuse } from "./form.server.ts";
import { badRequest, done } from "./reply.server.ts";

const PATH = "/admin/themes";

/** What the forms of /admin/themes ask for, one by one. */
export async function changeThemes({ store }: Pick<RequestContext, "store">, actor: SignedIn, form: FormData) {
  switch (form.get("intent")) {
    case "create":
      return answer(form, parseForm(ThemeForm, form), async (theme) => {
        const outcome = await createTheme(store, { ...theme, actor });
        return outcome.created ? saved(outcome.id) : outcome.refusal;
      });
    case "rename":
      return answer(form, parseForm(RenameForm, form), async (theme) => {
        const outcome = await renameTheme(store, { ...theme, actor });
        return outcome.renamed ? saved(theme.id) : outcome.refusal;
      });
    case "order":
      return answer(form, parseForm(OrderForm, form), async (order) => {
        const outcome = await orderTheme(store, { ...order, actor });
        // Pressed twice: it is where it was asked to be.
        return outcome.ordered || outcome.refusal === "at-the-end" ? saved(order.id) : outcome.refusal;
      });
    case "merge":
      return answer(form, parseForm(MergeForm, form), async ({ id, into }) => {
        const outcome = await mergeTheme(store, { id, intoId: into, actor });
        return outcome.merged ? saved(into, "theme-merged") : outcome.refusal;
      });
    default:
      throw badRequest();
  }
}

/** Back to the theme, wherever it stands now. */
function saved(id: number, key = "saved") {
  return done(`${PATH}#theme-${id}`, key);
}

type Refusal = "not-allowed" | "not-found" | "name-taken" | "same-theme";

/** Where each refusal is told: beside a field, or above the form. */
const PLACES: Record<Refusal, { error: string; field?: string }> = {
  "not-allowed": { error: "not-allowed" },
  "not-found": { error: "gone" },
  "name-taken": { error: "name-taken", field: "name" },
  "same-theme": { error: "same-theme", field: "into" },
};

async function answer<Value>(
  form: FormData,
  parsed: ParsedForm<Value>,
  act: (value: Value) => Promise<ReturnType<typeof done> | Refusal>,
) {
  if (!parsed.ok) return data({ reply: parsed.reply }, 422);
  const outcome = await act(parsed.value);
  if (typeof outcome !== "string") return outcome;
  const { error, field } = PLACES[outcome];
  return data({ reply: refuse(form, error, field) }, 422);
}
