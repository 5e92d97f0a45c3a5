import { eq } from "drizzle-orm";
import { may, speaksForTheBank } from "#app/features/access/table.ts";
import { openCaseCount } from "#app/features/desk/list-cases.server.ts";
import { countUnread } from "#app/features/outbox/list-messages.server.ts";
import { readSuspension } from "#app/features/statements/read-suspension.server.ts";
import { openPostCount } from "#app/features/sending/list-dispatches.server.ts";
import type { SiteView } from "#app/features/sessions/viewer.tsx";
import type { RequestContext, SignedIn } from "./context.server.ts";
import { csrfToken } from "./form.server.ts";

/** What every page shows of the site and of whoever looks at it. */
export async function readSiteView(context: RequestContext): Promise<SiteView> {
  const { viewer, lang, env, store } = context;
  const brand = await context.brand();
  return {
    viewer: viewer && {
      handle: viewer.handle,
      name: viewer.name,
      role: viewer.role,
      avatar: viewer.avatar,
      team: speaksForTheBank(viewer.role),
      suspension: viewer.role === "suspended" ? await readSuspension(store, viewer.id) : null,
      letInByHalf: await isLetInByHalf(context, viewer),
    },
    pending: context.pending !== null,
    csrf: csrfToken(context),
    lang,
    brand: { name: brand.name, logo: brand.logo, stylesheet: `/marque.css?v=${brand.version}` },
    demonstration: env.mode === "demonstration",
    ...(env.federation && { fediverse: true }),
    provider: env.oidc !== null,
    ...(env.publicContacts.length > 0 && { contacts: env.publicContacts }),
    unread: viewer ? await countUnread(store, viewer.id) : 0,
    openCases: viewer && may(viewer.role, "moderation.read") ? await openCaseCount(store) : null,
    openPosts: viewer && may(viewer.role, "post.send") ? await openPostCount(store) : null,
  };
}

/** Whether they came in without the second factor that the team needs anywhere else. */
async function isLetInByHalf({ env, store }: RequestContext, { id, role }: SignedIn): Promise<boolean> {
  if (env.mode !== "demonstration" || !speaksForTheBank(role)) return false;
  const { members } = store.tables;
  const [member] = await store.read
    .select({ demonstration: members.demonstration })
    .from(members)
    .where(eq(members.id, id));
  return member?.demonstration ?? false;
}
