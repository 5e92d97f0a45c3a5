/** What has left, what waits, what failed. */
export default {
  title: "Publications",
};
