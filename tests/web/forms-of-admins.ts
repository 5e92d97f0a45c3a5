import type { Form } from "./forms.ts";

const at = (path: string) => () => path;

/** What the administration writes. */
export const FORMS_OF_ADMINS: Form[] = [
  {
    what: "create a theme",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({
      intent: "create",
      name: "Nouveau thème",
      nameEn: "New theme",
      description: "",
      descriptionEn: "",
    }),
    texts: { name: 60, nameEn: 60, description: 200, descriptionEn: 200 },
    chosen: ["intent"],
  },
  {
    what: "rename a theme",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({
      intent: "rename",
      id: "3",
      name: "Autre nom",
      nameEn: "Other name",
      description: "",
      descriptionEn: "",
    }),
    texts: { name: 60, nameEn: 60, description: 200, descriptionEn: 200 },
    chosen: ["intent", "id"],
  },
  {
    what: "order themes",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({ intent: "order", id: "3", direction: "up" }),
    chosen: ["intent", "id", "direction"],
  },
  {
    what: "merge themes",
    who: "admin",
    to: at("/admin/themes"),
    fields: () => ({ intent: "merge", id: "3", into: "4" }),
    chosen: ["intent", "id", "into"],
  },
  {
    what: "give a role",
    who: "admin",
    to: at("/admin/personnes"),
    fields: () => ({ intent: "role", id: "1", role: "member" }),
    chosen: ["id", "role"],
  },
  {
    what: "name the site",
    who: "admin",
    to: at("/admin/marque"),
    fields: () => ({ intent: "name", name: "Notre banque" }),
    texts: { name: 40 },
    chosen: ["intent"],
  },
  {
    what: "colour the site",
    who: "admin",
    to: at("/admin/marque"),
    fields: () => ({ intent: "colours", "light-accent": "#8a1538", "dark-accent": "#ff9db0" }),
    chosen: ["intent", "light-accent", "dark-accent"],
  },
  {
    what: "give the site a logo",
    who: "admin",
    to: at("/admin/marque"),
    fields: () => ({ intent: "logo", logo: "not a file" }),
    chosen: ["intent"],
  },
  {
    what: "write a page",
    who: "admin",
    to: at("/admin/textes/regles/fr"),
    fields: () => ({ intent: "save", body: "Un texte convenable, ni trop long ni trop court." }),
    texts: { body: 30_000 },
    chosen: ["intent"],
  },
];
