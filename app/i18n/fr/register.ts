/** The transparency register, versions of the fixed pages. */
export default {};
