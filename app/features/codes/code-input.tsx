import { TextInput } from "#app/ui/text-input.tsx";

/** Six digits, large; a telephone offers those of the message that has just come in. */
export function CodeInput({ autoComplete = "one-time-code" }: { autoComplete?: "one-time-code" | "off" }) {
  return (
    <TextInput
      inputMode="numeric"
      autoComplete={autoComplete}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      size={8}
      className="code-control"
    />
  );
}
