import { z } from "zod";
import { CHOICES } from "./choices.ts";

export const LeavingForm = z.object({ contributions: z.enum(CHOICES, { error: "missing" }) });
