/** What people say to the bank on the networks. */
export default {
  title: "Mentions",
};
