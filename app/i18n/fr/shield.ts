/** What the shield masks, what waits for a moderator, what banking secrecy forbids saying. */
export default {};
