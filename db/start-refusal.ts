/** The site cannot start, for a reason its operator can mend: shown as one sentence, exit code 1. */
export class StartRefusal extends Error {}
