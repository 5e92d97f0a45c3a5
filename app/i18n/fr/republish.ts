/** Composing what goes out. */
export default {
  title: "Republier",
};
