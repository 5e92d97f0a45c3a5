/** Merging threads, adding to a frozen idea, closed threads. */
export default {};
