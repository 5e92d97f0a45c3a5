/** The site as a server of ActivityPub, for those who follow it. */
export default {
  title: "Suivre le site depuis le fédivers",
};
