export const THEME_NAME_MAX = 60;
export const THEME_DESCRIPTION_MAX = 200;
