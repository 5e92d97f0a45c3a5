/** What the posts have brought. */
export default {
  title: "Portée",
};
