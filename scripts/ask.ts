import readline from "node:readline";

/** Asks on the terminal; a hidden answer is not shown while it is typed. */
export const ask = (question: string, { hidden = false } = {}): Promise<string> =>
  new Promise((resolve) => {
    const terminal = readline.createInterface({ input: process.stdin, output: process.stdout, terminal: true });
    // readline writes every key through this method; only the question itself is let through.
    if (hidden)
      Object.assign(terminal, { _writeToOutput: (text: string) => text.startsWith(question) && process.stdout.write(question) });
    terminal.question(question, (answer) => {
      terminal.close();
      if (hidden) process.stdout.write("\n");
      resolve(answer.trim());
    });
  });

/** The first line that a pipe sends. */
export const firstLineOfInput = async (): Promise<string> => {
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  return text.split("\n")[0] ?? "";
};
