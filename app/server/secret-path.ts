/** Addresses that are a key to something: neither logged nor kept in the database. */
export const SECRET_PATH = /^\/(lien|invitation|desabonnement|mot-de-passe\/nouveau|signalements)\/.*/;
