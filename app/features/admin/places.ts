/** The pages of the administration, and what one must be allowed to enter each. */
export const ADMIN_PLACES = [
  { to: "/admin", name: "home", icon: "home", act: "admin.themes" },
  { to: "/admin/themes", name: "themes", icon: "comment", act: "admin.themes" },
  { to: "/admin/personnes", name: "people", icon: "people", act: "admin.people" },
  { to: "/admin/reseaux", name: "networks", icon: "share", act: "network.connect" },
  { to: "/admin/marque", name: "brand", icon: "settings", act: "admin.brand" },
  { to: "/admin/textes", name: "texts", icon: "edit", act: "admin.texts" },
] as const;
