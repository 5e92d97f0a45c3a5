/** The moderation desk. */
export default {};
