/** Votes under review. */
export default {};
